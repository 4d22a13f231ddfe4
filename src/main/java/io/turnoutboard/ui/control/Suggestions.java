package io.turnoutboard.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

/**
 * A list of lines under a text field from which one can be taken, with the arrow keys and Enter or the mouse, while the
 * hand stays in the field. It is there only while something is offered.
 */
public final class Suggestions {
    private static final int MOST_ROWS = 8;
    private static final double ROW_IN_EM = 2.1;

    private final TextField field;
    private final Function<String, List<String>> offered;
    private final Consumer<String> taken;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    private Suggestions(TextField field, Function<String, List<String>> offered, Consumer<String> taken) {
        this.field = field;
        this.offered = offered;
        this.taken = taken;
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setId(field.getId() + "-suggestions");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Offers lines for each text that a person types into the field. */
    public static void install(TextField field, Function<String, List<String>> offered, Consumer<String> taken) {
        Suggestions suggestions = new Suggestions(field, offered, taken);
        field.textProperty().addListener((value, before, now) -> suggestions.offer(now));
        field.focusedProperty().addListener((value, before, focused) -> suggestions.offer(""));
        field.addEventFilter(KeyEvent.KEY_PRESSED, suggestions::press);
        suggestions.list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> suggestions.take());
    }

    private void offer(String text) {
        List<String> lines = field.isFocused() && field.getScene() != null ? offered.apply(text) : List.of();
        if (lines.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        double em = field.getFont().getSize();
        list.setFixedCellSize(Math.ceil(em * ROW_IN_EM));
        list.setPrefHeight(Math.min(lines.size(), MOST_ROWS) * list.getFixedCellSize() + 2);
        list.setPrefWidth(Math.max(field.getWidth(), em * 26));

        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (!popup.isShowing() && bounds != null) {
            popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
        }
    }

    private void press(KeyEvent press) {
        if (!popup.isShowing()) {
            return;
        }
        switch (press.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS + 2));
        press.consume();
    }

    private void take() {
        String line = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (line != null) {
            taken.accept(line);
        }
    }
}
