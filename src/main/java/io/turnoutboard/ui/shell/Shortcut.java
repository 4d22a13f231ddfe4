package io.turnoutboard.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What a key does anywhere in the window. The first combination is the one that is shown. */
enum Shortcut {
    OVERVIEW("overview", new KeyCodeCombination(KeyCode.F5)),
    TALLY("tally", new KeyCodeCombination(KeyCode.F6)),
    INBOX("inbox", control(KeyCode.M)),
    DAY_LOG("dayLog", new KeyCodeCombination(KeyCode.F7)),
    PAPERS("papers", new KeyCodeCombination(KeyCode.F12)),
    PREPARE("prepare", new KeyCodeCombination(KeyCode.F10)),
    DAY_END("dayEnd", control(KeyCode.K)),
    KEY_COUNT("keyCount", new KeyCodeCombination(KeyCode.F2), control(KeyCode.N)),
    FILTER("filter", control(KeyCode.F)),
    MAP("map", control(KeyCode.DIGIT1)),
    TABLE("table", control(KeyCode.DIGIT2)),
    CHART("chart", control(KeyCode.DIGIT3)),
    CELL("cell", new KeyCodeCombination(KeyCode.F4)),
    WAITING("waiting", control(KeyCode.D)),
    PERSON("person", control(KeyCode.U)),
    LOCK("lock", new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    WHOLE_WARD("wholeWard", control(KeyCode.DIGIT0)),
    PRINT("print", new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    THEME("theme", control(KeyCode.T)),
    LANGUAGE("language", control(KeyCode.L)),
    FULL_SCREEN("fullScreen", new KeyCodeCombination(KeyCode.F11)),
    HELP("help", new KeyCodeCombination(KeyCode.F1));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of values that never change
    private final List<KeyCombination> combinations;

    Shortcut(String id, KeyCombination... combinations) {
        this.id = id;
        this.combinations = List.of(combinations);
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** The key of the sentence that says what it does. */
    String textKey() {
        return "shortcut." + id + ".text";
    }

    List<KeyCombination> combinations() {
        return combinations;
    }

    /** True where it only shows something else: such keys work at a locked desk too. */
    boolean isForLooking() {
        return switch (this) {
            case OVERVIEW, TALLY, INBOX, DAY_LOG, PAPERS, PREPARE, DAY_END -> true;
            case PERSON, LOCK, PRINT, THEME, LANGUAGE, FULL_SCREEN, HELP -> true;
            case KEY_COUNT, FILTER, MAP, TABLE, CHART, CELL, WAITING, WHOLE_WARD -> false;
        };
    }

    /** The keys as they stand on the keyboard, all ways. */
    String keys() {
        return String.join(
                "  ", combinations.stream().map(KeyCombination::getDisplayText).toList());
    }
}
