package io.turnoutboard.ui.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What a key does anywhere on the tally desk, besides the keys of the window. */
public enum TallyKey {
    OTHER_KIND("otherKind", new KeyCodeCombination(KeyCode.F3)),
    OPEN_CELL(
            "openCell",
            new KeyCodeCombination(KeyCode.F4),
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN)),
    PARTS("parts", new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN)),
    GO_ON("goOn", new KeyCodeCombination(KeyCode.F8)),
    ONLY_AWAITED("onlyAwaited", new KeyCodeCombination(KeyCode.F9)),
    EARLIER("earlier", new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
    LATER("later", new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
    CALL_LIST("callList", new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of values that never change
    private final List<KeyCombination> combinations;

    TallyKey(String id, KeyCombination... combinations) {
        this.id = id;
        this.combinations = List.of(combinations);
    }

    /** The key of the sentence that says what it does. */
    public String textKey() {
        return "tally.key." + id;
    }

    /** The keys as they stand on the keyboard, all ways. */
    public String keys() {
        return String.join(
                "  ", combinations.stream().map(KeyCombination::getDisplayText).toList());
    }

    static Optional<TallyKey> of(KeyEvent press) {
        return Arrays.stream(values())
                .filter(key -> key.combinations.stream().anyMatch(each -> each.match(press)))
                .findFirst();
    }
}
