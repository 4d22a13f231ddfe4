package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.intake.Columns;
import io.turnoutboard.service.intake.CountForm;
import io.turnoutboard.service.intake.IntakeFault.Severity;
import io.turnoutboard.service.intake.IntakeFinding;
import io.turnoutboard.service.intake.IntakeKind;
import io.turnoutboard.service.intake.IntakePlan;
import io.turnoutboard.service.intake.IntakeWords;
import io.turnoutboard.ui.prepare.IncomingFile.Planning;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Brings a file in: what is wrong in it cell by cell, what must be answered, and then all of it or nothing. */
final class IntakeController implements Screen {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PrepareModel model;
    private final PrepareServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ColumnsPane columns;
    private boolean filling;
    private @Nullable Node hand;

    @FXML
    private VBox root;

    @FXML
    private VBox incoming;

    @FXML
    private Label title;

    @FXML
    private Label summary;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private ComboBox<String> form;

    @FXML
    private VBox formField;

    @FXML
    private Label columnsNote;

    @FXML
    private ScrollPane columnsScroll;

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
        columns = new ColumnsPane(
                messages, (column, field) -> with((file, by) -> plan(() -> file.mapped(column, field, by))));
    }

    @FXML
    private void initialize() {
        findings.setCellFactory(list -> new IntakeCell(messages, this::answer));
        columnsScroll.setContent(columns);
        kind.setConverter(new ChoiceWords(id -> messages.text("intake.kind." + id + ".label")));
        kind.getItems().setAll(IntakeKind.ids());
        form.setConverter(new ChoiceWords(id -> messages.text("prepare.intake.answer." + id)));
        form.getItems().setAll(CountForm.ids());
        follow(
                kind,
                id -> IntakeKind.of(id).ifPresent(chosen -> with((file, by) -> plan(() -> file.ofKind(chosen, by)))));
        follow(
                form,
                id -> CountForm.of(id).ifPresent(chosen -> with((file, by) -> plan(() -> file.inForm(chosen, by)))));
        tell("", false);
    }

    private void follow(ComboBox<String> box, Consumer<String> chosen) {
        box.valueProperty().addListener((value, before, id) -> {
            if (!filling && id != null) {
                chosen.accept(id);
            }
        });
    }

    @Override
    public void onShow() {
        root.setVisible(services.intake().isPresent());
        root.setManaged(services.intake().isPresent());
        subscriptions.follow(model.incomingProperty(), file -> show());
        subscriptions.follow(model.busyProperty(), this::rest);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** Nothing is pressed while it is worked; afterwards the hand is where it was. */
    private void rest(boolean busy) {
        Scene scene = root.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (busy && owner != null) {
            hand = owner;
        }
        root.setDisable(busy);
        Node before = hand;
        if (!busy && before != null && Objects.equals(before.getScene(), scene)) {
            before.requestFocus();
            hand = null;
        }
    }

    private void show() {
        Optional<IncomingFile> file = model.incomingProperty().get();
        incoming.setVisible(file.isPresent());
        incoming.setManaged(file.isPresent());
        VBox.setVgrow(root, file.isPresent() ? Priority.ALWAYS : Priority.NEVER);
        file.ifPresent(this::show);
    }

    private void show(IncomingFile file) {
        IntakePlan plan = file.plan();
        title.setText(messages.text("prepare.intake.file", file.table().file()));
        findings.getItems().setAll(plan.findings());
        showReading(file);
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
        again.setVisible(file.isAnswered());
        again.setManaged(again.isVisible());
    }

    /** What the file is taken for. */
    private void showReading(IncomingFile file) {
        filling = true;
        kind.setValue(file.kind().map(IntakeKind::id).orElse(null));
        form.setValue(file.plan().form().map(CountForm::id).orElse(null));
        formField.setVisible(form.getValue() != null);
        formField.setManaged(formField.isVisible());
        filling = false;
        Columns seen = file.columns();
        columnsNote.setText(
                seen.understood()
                        ? messages.text("prepare.intake.columns.note", Integer.toString(seen.headingLine()))
                        : messages.text("prepare.intake.columns.unknown"));
        columnsScroll.setVisible(!seen.uses().isEmpty());
        columnsScroll.setManaged(columnsScroll.isVisible());
        columns.show(file);
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
        planning().ifPresent(by -> plan(() -> IncomingFile.read(path, Optional.empty(), by)));
    }

    private void answer(IntakeFinding question, String answer) {
        with((file, by) -> plan(() -> file.answered(question, answer, by)));
    }

    @FXML
    private void again() {
        with((file, by) -> plan(() -> file.unanswered(by)));
    }

    @FXML
    private void cancel() {
        model.incomingProperty().set(Optional.empty());
        tell("", false);
    }

    @FXML
    private void keep() {
        with((file, by) -> {
            model.busyProperty().set(true);
            services.tasks()
                    .run(
                            () -> file.keep(by),
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
        void act(IncomingFile file, Planning by);
    }

    private void with(WithFile action) {
        Optional<IncomingFile> file = model.incomingProperty().get();
        planning().ifPresent(by -> file.ifPresent(shown -> action.act(shown, by)));
    }

    private Optional<Planning> planning() {
        return services.intake().map(intake -> new Planning(intake, this::words));
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
