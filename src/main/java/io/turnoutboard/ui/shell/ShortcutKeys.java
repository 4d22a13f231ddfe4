package io.turnoutboard.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/** Binds the keys of the window, wherever in it the hand is. */
final class ShortcutKeys {
    private ShortcutKeys() {}

    static void install(Scene scene, Consumer<Shortcut> pressed) {
        for (Shortcut shortcut : Shortcut.values()) {
            for (KeyCombination combination : shortcut.combinations()) {
                scene.getAccelerators().put(combination, () -> pressed.accept(shortcut));
            }
        }
    }
}
