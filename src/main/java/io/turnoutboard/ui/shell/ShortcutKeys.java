package io.turnoutboard.ui.shell;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** Binds the keys of the window, wherever in it the hand is: before a control that has a use for one of them, as tables do for F2. */
final class ShortcutKeys {
    private ShortcutKeys() {}

    static void install(Scene scene, Consumer<Shortcut> pressed) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> Arrays.stream(Shortcut.values())
                        .filter(shortcut -> shortcut.combinations().stream().anyMatch(keys -> keys.match(press)))
                        .findFirst()
                        .ifPresent(shortcut -> {
                            press.consume();
                            pressed.accept(shortcut);
                        }));
    }
}
