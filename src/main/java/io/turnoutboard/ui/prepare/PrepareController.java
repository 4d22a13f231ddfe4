package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Readiness;
import io.turnoutboard.domain.turnout.ReadinessItem;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.setup.PreparationDesk;
import io.turnoutboard.ui.control.KeptWords;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The checklist that leads from an empty folder to a day that can open, and the button that says it is ready. */
final class PrepareController implements Screen {
    private final PrepareModel model;
    private final PrepareServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean showing;

    @FXML
    private Label state;

    @FXML
    private ListView<Readiness.Line> lines;

    @FXML
    private VBox opening;

    @FXML
    private CheckBox accept;

    @FXML
    private Button finish;

    @FXML
    private Label said;

    @FXML
    private RegistryController registryController;

    @FXML
    private IntakeController intakeController;

    PrepareController(PrepareModel model, PrepareServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        lines.setCellFactory(list -> new ChecklistCell(messages));
        lines.getSelectionModel().selectedItemProperty().addListener((value, before, line) -> {
            if (line != null && !showing && line.item() != model.itemProperty().get()) {
                model.turnTo(line.item(), Optional.empty());
            }
        });
        tell("");
    }

    @Override
    public void onShow() {
        registryController.onShow();
        intakeController.onShow();
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.itemProperty(), this::select);
        subscriptions.follow(model.busyProperty(), busy -> show());
        subscriptions.follow(model.basemapProperty(), basemap -> show());
        subscriptions.follow(accept.selectedProperty(), accepted -> finish.setDisable(!mayFinish()));
    }

    @Override
    public void onHide() {
        intakeController.onHide();
        registryController.onHide();
        subscriptions.close();
    }

    void bringIn(Path file) {
        intakeController.open(file);
    }

    void focus() {
        lines.requestFocus();
    }

    private void show() {
        Readiness readiness = desk().readiness();
        showing = true;
        lines.getItems().setAll(readiness.lines());
        showing = false;
        select(model.itemProperty().get());
        boolean open = desk().isOpen();
        state.setText(messages.text(
                open ? "prepare.state.open" : "prepare.state.ready",
                messages.formats().count(readiness.stopping().size()),
                messages.formats().count(readiness.toAccept().size())));
        opening.setVisible(open);
        opening.setManaged(open);
        accept.setVisible(!readiness.toAccept().isEmpty());
        accept.setManaged(accept.isVisible());
        accept.setText(messages.text(
                "prepare.accept.label",
                messages.formats().count(readiness.toAccept().size())));
        finish.setDisable(!mayFinish());
    }

    private void select(ReadinessItem item) {
        showing = true;
        lines.getItems().stream()
                .filter(line -> line.item() == item)
                .findFirst()
                .ifPresent(line -> lines.getSelectionModel().select(line));
        showing = false;
    }

    private boolean mayFinish() {
        return !model.busyProperty().get()
                && desk().whyNotReady(accept.isSelected()).isEmpty();
    }

    @FXML
    private void finish() {
        boolean accepted = accept.isSelected();
        model.busyProperty().set(true);
        services.tasks()
                .run(
                        () -> desk().finish(accepted),
                        outcome -> {
                            model.busyProperty().set(false);
                            tell(
                                    switch (outcome) {
                                        case EntryOutcome.Saved _ -> messages.text("prepare.finished.text");
                                        case EntryOutcome.Refused(var code) -> KeptWords.refusal(code, messages);
                                        case EntryOutcome.NotSaved(var code) ->
                                            messages.text("prepare.notSaved.text", code);
                                    });
                        },
                        cause -> {
                            model.busyProperty().set(false);
                            services.notices().show(Notice.of("prepare.notSaved.text", List.of("TB-U01"), cause));
                        });
    }

    private void tell(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
    }

    private PreparationDesk desk() {
        return services.desk(model.outline());
    }
}
