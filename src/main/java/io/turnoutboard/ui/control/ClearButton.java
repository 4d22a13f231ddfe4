package io.turnoutboard.ui.control;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A button at the right of a text field that empties it, there only while it is of use; Escape does the same. */
public final class ClearButton {
    private ClearButton() {}

    public static void install(CustomTextField field, String words) {
        Region sign = new Region();
        sign.getStyleClass().addAll("icon", "icon-clear");
        Button button = new Button(null, sign);
        button.getStyleClass().add("field-button");
        button.setFocusTraversable(false);
        button.setCursor(Cursor.DEFAULT);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(press -> {
            field.clear();
            field.requestFocus();
        });
        field.rightProperty()
                .bind(Bindings.when(field.textProperty().isEmpty())
                        .then((Button) null)
                        .otherwise(button));
        field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                press.consume();
            }
        });
    }
}
