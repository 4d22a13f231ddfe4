package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreView;
import io.turnoutboard.ui.restore.RestoreModel.Step;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows what a restore would do and lose, and does it where people say so: with a tick first where anything is lost. */
final class ReadingController {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final RestoreServices services;
    private final RestoreModel model;
    private final Messages messages;

    @FXML
    private GridPane facts;

    @FXML
    private VBox loss;

    @FXML
    private Label lossTitle;

    @FXML
    private VBox notes;

    @FXML
    private TableView<SealedEntry> lines;

    @FXML
    private CheckBox accept;

    @FXML
    private Button restore;

    @FXML
    private Button back;

    @FXML
    private Label said;

    ReadingController(RestoreServices services, RestoreModel model, Messages messages) {
        this.services = services;
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        back.disableProperty().bind(model.busyProperty());
        accept.disableProperty().bind(model.busyProperty());
        restore.disableProperty()
                .bind(model.busyProperty()
                        .or(accept.visibleProperty()
                                .and(accept.selectedProperty().not())));
        tell("", false);
        model.stepProperty().subscribe(step -> {
            if (step instanceof Step.Reading reading) {
                tell("", false);
                show(reading);
            }
        });
    }

    private void show(Step.Reading reading) {
        facts.getChildren().clear();
        new ReadingWords(messages, reading.view())
                .facts(reading.request().target())
                .entrySet()
                .forEach(this::add);
        LossWords words = new LossWords(messages, reading.view());
        loss.getStyleClass().setAll(words.isAnything() ? "restore-loss" : "restore-no-loss");
        lossTitle.setText(words.title());
        notes.getChildren().setAll(words.notes().stream().map(this::wrapped).toList());
        new LostTable(lines, lossTitle, messages).show(reading.view().loss().lines(), words);
        accept.setText(words.accept());
        accept.setSelected(false);
        accept.setVisible(words.isAnything());
        accept.setManaged(words.isAnything());
        restore.setText(words.button());
        restore.getStyleClass().removeAll("accent", "danger");
        restore.getStyleClass().add(words.isAnything() ? "danger" : "accent");
    }

    /** Puts the hand on the tick, or where none is needed on the way back: Enter must restore nothing. */
    void focus() {
        (accept.isVisible() ? accept : back).requestFocus();
    }

    private void add(Map.Entry<String, String> fact) {
        Label name = wrapped(fact.getKey());
        name.getStyleClass().add("field-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, wrapped(fact.getValue()));
    }

    private Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void back() {
        model.leave();
    }

    @FXML
    private void restore() {
        if (model.stepProperty().get() instanceof Step.Reading reading
                && !model.busyProperty().get()) {
            model.busyProperty().set(true);
            tell(messages.text("restoring.restore.busy"), false);
            services.tasks().run(() -> restore(reading), this::go, this::failed);
        }
    }

    /** What was read may be true no more, since files come and go: then nothing is done, and it is to be read again. */
    private Step restore(Step.Reading reading) throws FolderException {
        Restore rescue = services.rescue().restore();
        RestoreView now = rescue.look(reading.request());
        return now.equals(reading.view())
                ? new Step.Finished(reading.request(), rescue.restore(reading.request()))
                : new Step.Reading(reading.request(), now);
    }

    private void go(Step next) {
        model.busyProperty().set(false);
        model.stepProperty().set(next);
        if (next instanceof Step.Reading) {
            tell(messages.text("restoring.changed.text"), true);
        }
    }

    private void failed(Throwable cause) {
        model.busyProperty().set(false);
        RefusalWords words = new RefusalWords(messages);
        tell(cause instanceof FolderException refusal ? words.of(refusal) : words.unexpected(cause), true);
    }

    private void tell(String sentence, boolean failed) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        said.pseudoClassStateChanged(FAILED, failed);
    }
}
