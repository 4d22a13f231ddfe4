package io.turnoutboard.ui.tally;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** What a key means in the grid: a move, or a figure that begins a count. */
sealed interface SlotTableKeys {
    /** So many rows down and cut-offs to the right. */
    record Move(int rows, int columns) implements SlotTableKeys {}

    /** To the next station that the cut-off still awaits. */
    record Next() implements SlotTableKeys {}

    record Paste() implements SlotTableKeys {}

    int PAGE = 10;
    int ALL = 100_000;

    static Optional<SlotTableKeys> of(KeyEvent press) {
        if (press.isAltDown()) {
            return Optional.empty();
        }
        boolean control = press.isShortcutDown();
        return switch (press.getCode()) {
            case UP, KP_UP -> Optional.of(new Move(control ? -ALL : -1, 0));
            case DOWN, KP_DOWN -> Optional.of(new Move(control ? ALL : 1, 0));
            case LEFT, KP_LEFT -> Optional.of(new Move(0, control ? -ALL : -1));
            case RIGHT, KP_RIGHT -> Optional.of(new Move(0, control ? ALL : 1));
            case PAGE_UP -> Optional.of(new Move(-PAGE, 0));
            case PAGE_DOWN -> Optional.of(new Move(PAGE, 0));
            case HOME -> Optional.of(control ? new Move(-ALL, 0) : new Move(0, -ALL));
            case END -> Optional.of(control ? new Move(ALL, 0) : new Move(0, ALL));
            case ENTER -> Optional.of(new Next());
            case V -> control ? Optional.of(new Paste()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The digit or plus that was typed; a key with Ctrl or Alt types nothing. */
    static Optional<String> figure(KeyEvent typed) {
        boolean plain = !typed.isShortcutDown() && !typed.isAltDown() && !typed.isMetaDown();
        return plain && typed.getCharacter().matches("[0-9+]") ? Optional.of(typed.getCharacter()) : Optional.empty();
    }
}
