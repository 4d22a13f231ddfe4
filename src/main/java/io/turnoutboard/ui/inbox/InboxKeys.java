package io.turnoutboard.ui.inbox;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the inbox: Ctrl+V pastes wherever no text is being typed, Ctrl+Enter keeps, Tab leaves the text for the
 * first row that waits, Escape closes.
 */
record InboxKeys(TextArea text, Runnable paste, Runnable keep, Runnable close, Runnable waiting) {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LEAVE = new KeyCodeCombination(KeyCode.TAB);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    void install(Node pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::unclaimed);
    }

    private void pressed(KeyEvent press) {
        boolean typing = press.getTarget() instanceof TextInputControl;
        if (KEEP.match(press)) {
            keep.run();
        } else if (PASTE.match(press) && (!typing || isEmptyText(press))) {
            paste.run();
        } else if (LEAVE.match(press) && text.equals(press.getTarget())) {
            waiting.run();
        } else {
            return;
        }
        press.consume();
    }

    private boolean isEmptyText(KeyEvent press) {
        return text.equals(press.getTarget()) && text.getText().isBlank();
    }

    /** Escape in a field goes back to the table: only what nobody took closes the inbox. */
    private void unclaimed(KeyEvent press) {
        if (CLOSE.match(press)) {
            close.run();
            press.consume();
        }
    }
}
