package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.intake.IntakeFault.Severity;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Brings a file in: what is wrong in it cell by cell, what must be answered, and then all of it or nothing. */
final class IntakeController implements Screen {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PrepareModel model;
    private final PrepareServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox root;

    @FXML
    private VBox incoming;

    @FXML
    private Label title;

    @FXML
    private Label summary;

    @FXML
    private ListView<IntakeFinding> findings;

    @FXML
    private Button keep;

    @FXML
    private Button again;

    @FXML
    private Label said;

    IntakeController(PrepareModel model, PrepareServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        findings.setCellFactory(list -> new IntakeCell(messages, this::answer));
        tell("", false);
    }

    @Override
    public void onShow() {
        root.setVisible(services.intake().isPresent());
        root.setManaged(services.intake().isPresent());
        subscriptions.follow(model.incomingProperty(), file -> show());
        subscriptions.follow(model.busyProperty(), busy -> root.setDisable(busy));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show() {
        Optional<IncomingFile> file = model.incomingProperty().get();
        incoming.setVisible(file.isPresent());
        incoming.setManaged(file.isPresent());
        file.ifPresent(this::show);
    }

    private void show(IncomingFile file) {
        IntakePlan plan = file.plan();
        title.setText(messages.text("prepare.intake.file", file.table().file()));
        findings.getItems().setAll(plan.findings());
        boolean ready = plan.isReady();
        summary.setText(
                ready
                        ? messages.text(
                                plan.entries().isEmpty() ? "prepare.intake.nothing" : "prepare.intake.ready",
                                messages.formats().count(plan.entries().size()))
                        : messages.text(
                                "prepare.intake.open",
                                messages.formats().count(plan.count(Severity.STOP)),
                                messages.formats().count(plan.count(Severity.ASK))));
        keep.setDisable(!ready || plan.entries().isEmpty());
        again.setVisible(!file.answers().isEmpty());
        again.setManaged(again.isVisible());
    }

    @FXML
    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("prepare.intake.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("prepare.intake.files"), "*.csv", "*.xlsx", "*.txt"));
        File chosen = chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    /** Reads a file and shows what would come of it. */
    void open(Path path) {
        tell("", false);
        services.intake()
                .ifPresent(intake -> plan(() -> IncomingFile.read(path, Optional.empty(), intake, this::words)));
    }

    private void answer(IntakeFinding question, String answer) {
        with((file, intake) -> plan(() -> file.answered(question, answer, intake, this::words)));
    }

    @FXML
    private void again() {
        with((file, intake) -> plan(() -> file.unanswered(intake, this::words)));
    }

    @FXML
    private void cancel() {
        model.incomingProperty().set(Optional.empty());
        tell("", false);
    }

    @FXML
    private void keep() {
        with((file, intake) -> {
            model.busyProperty().set(true);
            services.tasks()
                    .run(
                            () -> intake.desk().keep(file.plan()),
                            kept -> {
                                model.busyProperty().set(false);
                                model.incomingProperty().set(Optional.empty());
                                tell(
                                        messages.text(
                                                "prepare.intake.kept",
                                                messages.formats().count(kept.size())),
                                        false);
                            },
                            this::notKept);
        });
    }

    private void notKept(Throwable cause) {
        model.busyProperty().set(false);
        if (cause instanceof NotSavedException refused) {
            tell(messages.text("prepare.notSaved.text", refused.code()), true);
        } else {
            services.notices().show(Notice.of("prepare.notSaved.text", List.of("TB-U01"), cause));
        }
    }

    private void plan(Callable<IncomingFile> work) {
        model.busyProperty().set(true);
        services.tasks()
                .run(
                        work,
                        file -> {
                            model.busyProperty().set(false);
                            model.incomingProperty().set(Optional.of(file));
                        },
                        this::notKept);
    }

    /** What is done with a file that is shown. */
    @FunctionalInterface
    private interface WithFile {
        void act(IncomingFile file, IntakeServices intake);
    }

    private void with(WithFile action) {
        Optional<IncomingFile> file = model.incomingProperty().get();
        services.intake().ifPresent(intake -> file.ifPresent(shown -> action.act(shown, intake)));
    }

    private IntakeWords words(String file) {
        return IntakeWords.of(messages, file);
    }

    private void tell(String sentence, boolean failed) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        said.pseudoClassStateChanged(FAILED, failed);
    }
}
