package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.FormField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The fields of a closing record, two beside each other, each with its share or a hint beneath. Enter moves on. */
public final class ClosingForm extends GridPane {
    private final Map<ClosingField, FormField> fields = new EnumMap<>(ClosingField.class);
    private final Map<ClosingField, Label> notes = new EnumMap<>(ClosingField.class);
    private final FormField reason = new FormField("closing-reason", new TextField());
    private final Button keep = new Button();
    private Runnable kept = () -> {};

    public ClosingForm() {
        getStyleClass().addAll("form", "closing-form");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        int place = 0;
        for (ClosingField field : ClosingField.values()) {
            add(cell(field), place % 2, place / 2);
            place++;
        }
        int last = (place + 1) / 2;
        keep.setId("closing-keep");
        keep.getStyleClass().addAll("accent", "keep-button");
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setOnAction(press -> kept.run());
        reason.field().setOnAction(enter -> kept.run());
        add(new VBox(reason, reason.error()), 0, last);
        VBox button = new VBox(keep);
        button.getStyleClass().add("button-below-label");
        add(button, 1, last);
        moveOnWithEnter();
    }

    private VBox cell(ClosingField field) {
        FormField made = new FormField("closing-" + field.name().toLowerCase(java.util.Locale.ROOT), new TextField());
        made.field().getStyleClass().add("count-field");
        Label note = new Label();
        note.setId(made.field().getId() + "-note");
        note.getStyleClass().add("field-hint");
        fields.put(field, made);
        notes.put(field, note);
        VBox cell = new VBox(made, made.error(), note);
        cell.getStyleClass().add("field");
        return cell;
    }

    private void moveOnWithEnter() {
        ClosingField[] all = ClosingField.values();
        for (int i = 0; i < all.length; i++) {
            TextField next = i + 1 < all.length ? field(all[i + 1]).field() : null;
            field(all[i]).field().setOnAction(enter -> {
                if (next == null) {
                    kept.run();
                } else {
                    next.requestFocus();
                    next.selectAll();
                }
            });
        }
    }

    void use(Messages messages) {
        fields.forEach((field, shown) -> {
            String name = messages.text("closing." + field + ".label");
            shown.setLabel(name);
            shown.field().setTooltip(new Tooltip(name));
        });
        reason.setLabel(messages.text("keying.reason.label"));
        reason.field().setPromptText(messages.text("closing.reason.prompt"));
        keep.setText(messages.text("event.keep.button"));
    }

    void onKeep(Runnable keeping) {
        kept = keeping;
    }

    void bind(ClosingModel model, KeptModel saving) {
        fields.forEach((field, shown) -> shown.field().textProperty().bindBidirectional(model.text(field)));
        reason.field().textProperty().bindBidirectional(model.reasonProperty());
        keep.disableProperty().bind(saving.busyProperty());
    }

    void unbind(ClosingModel model) {
        fields.forEach((field, shown) -> shown.field().textProperty().unbindBidirectional(model.text(field)));
        reason.field().textProperty().unbindBidirectional(model.reasonProperty());
        keep.disableProperty().unbind();
    }

    /** A reason is asked for only where figures take the place of others. */
    void askReason(boolean asked) {
        reason.setVisible(asked);
        reason.setManaged(asked);
    }

    void note(ClosingField field, String sentence) {
        Label note = Objects.requireNonNull(notes.get(field), "every field has a note");
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }

    /** A second sentence beneath a field. */
    void addNote(ClosingField field, String sentence) {
        String first = Objects.requireNonNull(notes.get(field), "every field has a note")
                .getText();
        note(field, first.isEmpty() ? sentence : first + "\n" + sentence);
    }

    void clearErrors() {
        fields.values().forEach(field -> field.showError(""));
        reason.showError("");
    }

    void showError(ClosingField field, String sentence) {
        field(field).showError(sentence);
    }

    void showDoubt(ClosingField field, String sentence) {
        field(field).showDoubt(sentence);
    }

    void showReasonError(String sentence) {
        reason.showError(sentence);
        reason.field().requestFocus();
    }

    void focus(ClosingField field) {
        field(field).field().requestFocus();
        field(field).field().selectAll();
    }

    private FormField field(ClosingField field) {
        return Objects.requireNonNull(fields.get(field), "every field is there");
    }
}
