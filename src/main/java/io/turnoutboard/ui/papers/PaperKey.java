package io.turnoutboard.ui.papers;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What a key does anywhere on the screen of papers, besides the keys of the window. */
public enum PaperKey {
    ISSUE("issue", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    CANCEL("cancel", new KeyCodeCombination(KeyCode.ESCAPE)),
    PAGE_BEFORE("pageBefore", new KeyCodeCombination(KeyCode.PAGE_UP)),
    PAGE_AFTER("pageAfter", new KeyCodeCombination(KeyCode.PAGE_DOWN)),
    PRINT("print", new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN)),
    SAVE("save", new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
    SENTENCE("sentence", new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    DESK("desk", new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.ALT_DOWN)),
    REGISTER("register", new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.ALT_DOWN)),
    PROOF("proof", new KeyCodeCombination(KeyCode.DIGIT3, KeyCombination.ALT_DOWN));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a value that never changes
    private final KeyCombination combination;

    PaperKey(String id, KeyCombination combination) {
        this.id = id;
        this.combination = combination;
    }

    /** The key of the sentence that says what it does. */
    public String textKey() {
        return "papers.key." + id;
    }

    /** The keys as they stand on the keyboard. */
    public String keys() {
        return combination.getDisplayText();
    }

    static Optional<PaperKey> of(KeyEvent press) {
        return Arrays.stream(values())
                .filter(key -> key.combination.match(press))
                .findFirst();
    }
}
