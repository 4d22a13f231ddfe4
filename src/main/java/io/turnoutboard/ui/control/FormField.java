package io.turnoutboard.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A text field with its name above. What is wrong with it is said by {@link #error()}, a label that stands wherever the
 * form has room for a sentence, and by the frame of the field.
 */
public final class FormField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Label label = new Label();
    private final TextField field;
    private final Label error = new Label();

    public FormField(String id, TextField field) {
        this.field = field;
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setId(id);
        error.setId(id + "-error");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(label, field);
        showError("");
    }

    public void setLabel(String words) {
        label.setText(words);
        field.setAccessibleText(words);
    }

    public TextField field() {
        return field;
    }

    /** The sentence under the field; there only while something is wrong. */
    public Label error() {
        return error;
    }

    /** Says what stops the count, or nothing. */
    public void showError(String sentence) {
        tell(sentence, false);
    }

    /** Says what must be explained before the count can be kept, or nothing. */
    public void showDoubt(String sentence) {
        tell(sentence, true);
    }

    private void tell(String sentence, boolean doubt) {
        boolean wrong = !sentence.isEmpty();
        error.setText(sentence);
        error.setVisible(wrong);
        error.setManaged(wrong);
        error.getStyleClass().setAll("label", doubt ? "field-warning" : "field-error");
        pseudoClassStateChanged(INVALID, wrong && !doubt);
        pseudoClassStateChanged(DOUBTFUL, wrong && doubt);
        field.setAccessibleHelp(sentence);
    }
}
