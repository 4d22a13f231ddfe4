package io.turnoutboard.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A figure with its name above and what it is measured against below, read out as one sentence. */
public final class Tile extends VBox {
    private final Label label = new Label();
    private final Label value = new Label();
    private final Label note = new Label();

    public Tile() {
        getStyleClass().add("tile");
        label.getStyleClass().add("tile-label");
        value.getStyleClass().add("tile-value");
        note.getStyleClass().add("tile-note");
        // A figure that is cut is a wrong figure: the words give way first.
        value.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label, value, note);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    /** Shows a figure, already written, and its note. */
    public void show(String figure, String beneath) {
        value.setText(figure);
        note.setText(beneath);
        setAccessibleText(label.getText() + ": " + figure + ". " + beneath);
    }

    public String figure() {
        return value.getText();
    }

    public String note() {
        return note.getText();
    }

    public void setLate(boolean late) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("late"), late);
    }

    public void setReached(boolean reached) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("reached"), reached);
    }

    public void setMissing(boolean missing) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("missing"), missing);
    }
}
