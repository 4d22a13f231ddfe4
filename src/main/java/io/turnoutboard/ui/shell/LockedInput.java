package io.turnoutboard.ui.shell;

import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;

/** Tells what only looks at the screen of a locked desk, as scrolling does, from what would change something in it. */
record LockedInput() {
    private static final Set<EventType<? extends InputEvent>> MOVES = Set.of(
            MouseEvent.MOUSE_MOVED,
            MouseEvent.MOUSE_ENTERED,
            MouseEvent.MOUSE_ENTERED_TARGET,
            MouseEvent.MOUSE_EXITED,
            MouseEvent.MOUSE_EXITED_TARGET);

    boolean changes(InputEvent event) {
        boolean looks = event instanceof GestureEvent
                || MOVES.contains(event.getEventType())
                || (event instanceof MouseEvent && event.getTarget() instanceof Node node && isScrollBar(node));
        return !looks;
    }

    private static boolean isScrollBar(Node node) {
        return node instanceof ScrollBar || (node.getParent() != null && isScrollBar(node.getParent()));
    }
}
