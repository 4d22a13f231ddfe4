package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.FormField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The fields for another value and its reason, and the buttons that keep it or take one's own count back. */
public final class CellForm extends VBox {
    private final Label title = new Label();
    private final TextField voted = new TextField();
    private final FormField votedField = new FormField("cell-voted", voted);
    private final ComboBox<Cause> cause = new ComboBox<>(FXCollections.observableArrayList(Cause.values()));
    private final TextField note = new TextField();
    private final FormField noteField = new FormField("cell-note", note);
    private final VBox effect = new VBox();
    private final Button keep = new Button();
    private final Button withdraw = new Button();
    private final Label withdrawNote = wrapped("field-hint");
    private @Nullable Messages messages;
    private Subscription causes = Subscription.EMPTY;

    public CellForm() {
        getStyleClass().addAll("form", "cell-form");
        title.getStyleClass().add("section-title");
        cause.setId("cell-cause");
        keep.setId("cell-keep");
        keep.setDefaultButton(false);
        keep.getStyleClass().add("keep-button");
        withdraw.setId("cell-withdraw");
        withdrawNote.setId("cell-withdraw-note");
        effect.getStyleClass().add("card-effects");
        effect.setId("cell-effect");
        HBox.setHgrow(noteField, Priority.ALWAYS);
        HBox reasons = new HBox(cause, noteField);
        reasons.getStyleClass().add("cell-reasons");
        HBox value = new HBox(votedField, keep);
        value.getStyleClass().add("cell-value-line");
        HBox.setHgrow(votedField, Priority.ALWAYS);
        getChildren()
                .addAll(title, reasons, noteField.error(), value, votedField.error(), effect, withdraw, withdrawNote);
    }

    void use(Messages words) {
        messages = words;
        votedField.setLabel(words.text("cell.voted.label"));
        noteField.setLabel(words.text("cell.note.label"));
        note.setPromptText(words.text("cell.note.prompt"));
        cause.setPromptText(words.text("cell.cause.prompt"));
        cause.setAccessibleText(words.text("cell.cause.prompt"));
        cause.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Cause one) {
                return one == null ? "" : one.label(words);
            }

            @Override
            public Cause fromString(String label) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
    }

    void onKeep(Runnable action) {
        keep.setOnAction(press -> action.run());
        for (TextField field : List.of(voted, note)) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
                if (press.getCode() == KeyCode.ENTER) {
                    action.run();
                    press.consume();
                }
            });
        }
    }

    void onWithdraw(Runnable action) {
        withdraw.setOnAction(press -> action.run());
    }

    void onTyped(Runnable action) {
        voted.textProperty().subscribe(text -> action.run());
    }

    void bind(CellModel model) {
        voted.textProperty().bindBidirectional(model.votedProperty());
        note.textProperty().bindBidirectional(model.noteProperty());
        causes = model.causeProperty()
                .subscribe(one -> cause.setValue(one.orElse(null)))
                .and(cause.valueProperty()
                        .subscribe(one -> model.causeProperty().set(Optional.ofNullable(one))));
        disableProperty().bind(model.busyProperty());
    }

    void unbind(CellModel model) {
        disableProperty().unbind();
        causes.unsubscribe();
        note.textProperty().unbindBidirectional(model.noteProperty());
        voted.textProperty().unbindBidirectional(model.votedProperty());
    }

    void takeFocus() {
        voted.requestFocus();
    }

    /** The reason as it will stand in the ledger; blank where none was given, or "another" without saying which. */
    String reason() {
        String words = note.getText().strip();
        Cause chosen = cause.getValue();
        if (chosen == null || chosen == Cause.OTHER) {
            return words;
        }
        String label = chosen.label(Objects.requireNonNull(messages, "the form has no words yet"));
        return words.isEmpty() ? label : label + ": " + words;
    }

    void name(String heading, String button) {
        title.setText(heading);
        keep.setText(button);
    }

    /** What is wrong with the value and with the reason; blank where nothing is. */
    void showFaults(String count, String reason) {
        votedField.showError(count);
        noteField.showError(reason);
        if (!count.isEmpty()) {
            voted.requestFocus();
        } else if (!reason.isEmpty()) {
            note.requestFocus();
        }
    }

    void showEffect(List<String> sentences) {
        effect.getChildren().setAll(sentences.stream().map(CellForm::sentence).toList());
        effect.setVisible(!sentences.isEmpty());
        effect.setManaged(!sentences.isEmpty());
    }

    void showWithdrawal(boolean there, String button, String says, boolean able) {
        withdraw.setText(button);
        withdraw.setDisable(!able);
        withdraw.setTooltip(new Tooltip(says));
        withdraw.setAccessibleHelp(says);
        withdrawNote.setText(says);
        for (Node node : List.of(withdraw, withdrawNote)) {
            node.setVisible(there);
            node.setManaged(there);
        }
    }

    private static Label sentence(String words) {
        Label label = wrapped("card-effect");
        label.setText(words);
        return label;
    }

    private static Label wrapped(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
