package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.text.Messages;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One field with its name above and what is wrong with it below. */
final class EditControl extends VBox {
    private final Control input;
    private final Label error = new Label();

    EditControl(EditField field, Messages messages) {
        String name = messages.text("prepare.field." + field.id() + ".label");
        input = field.choices().isEmpty() ? text(field) : choice(field, messages);
        input.setId("prepare-" + field.id());
        input.setAccessibleText(name);
        input.setMaxWidth(Double.MAX_VALUE);
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(input);
        error.setId("prepare-" + field.id() + "-error");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("field", "edit-control", "edit-" + field.id());
        getChildren().setAll(label, input, error);
        showError("");
    }

    private static TextField text(EditField field) {
        return new TextField(field.value());
    }

    private static ComboBox<String> choice(EditField field, Messages messages) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(field.choices());
        box.setValue(field.value());
        box.setConverter(new ChoiceWords(value -> messages.text("prepare.choice." + value)));
        return box;
    }

    Control input() {
        return input;
    }

    String value() {
        return switch (input) {
            case TextField text -> text.getText();
            case ComboBox<?> box -> String.valueOf(box.getValue());
            default -> throw new IllegalStateException("no such input: " + input);
        };
    }

    @SuppressWarnings("unchecked") // the only boxes here are those of choice()
    void set(String value) {
        switch (input) {
            case TextField text -> text.setText(value);
            case ComboBox<?> box -> ((ComboBox<String>) box).setValue(value);
            default -> throw new IllegalStateException("no such input: " + input);
        }
    }

    void onEdit(Runnable hears) {
        switch (input) {
            case TextField text -> text.textProperty().addListener((value, before, now) -> hears.run());
            case ComboBox<?> box -> box.valueProperty().addListener((value, before, now) -> hears.run());
            default -> throw new IllegalStateException("no such input: " + input);
        }
    }

    void showError(String sentence) {
        error.setText(sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
        input.setAccessibleHelp(sentence);
    }
}
