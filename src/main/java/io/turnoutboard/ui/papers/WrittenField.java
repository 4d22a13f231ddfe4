package io.turnoutboard.ui.papers;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field of several lines with its name above. Tab leads on, as from every other field. */
final class WrittenField extends VBox {
    private final Label label = new Label();
    private final TextArea area = new TextArea();

    WrittenField(String id, int lines) {
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(area);
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setPrefColumnCount(10);
        area.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.TAB && !press.isControlDown() && !press.isAltDown()) {
                area.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                press.consume();
            }
        });
        getChildren().addAll(label, area);
    }

    void setLabel(String words) {
        label.setText(words);
        area.setAccessibleText(words);
    }

    TextArea area() {
        return area;
    }

    StringProperty textProperty() {
        return area.textProperty();
    }
}
