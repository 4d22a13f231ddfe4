package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.turnout.Board;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The screens of the window, in the order of their tabs. */
public enum ScreenName {
    OVERVIEW(Shortcut.OVERVIEW),
    TALLY(Shortcut.TALLY),
    INBOX(Shortcut.INBOX),
    DAY_LOG(Shortcut.DAY_LOG),
    PAPERS(Shortcut.PAPERS),
    PREPARE(Shortcut.PREPARE),
    DAY_END(Shortcut.DAY_END);

    private final Shortcut shortcut;

    ScreenName(Shortcut shortcut) {
        this.shortcut = shortcut;
    }

    Shortcut shortcut() {
        return shortcut;
    }

    /** The name by which commands ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String titleKey() {
        return "shell.screen." + id() + ".label";
    }

    public static Optional<ScreenName> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    static Optional<ScreenName> of(Shortcut pressed) {
        return Arrays.stream(values()).filter(each -> each.shortcut == pressed).findFirst();
    }

    /** Where a window begins: a day that is being prepared has nothing to overlook yet. */
    static ScreenName first(Board board) {
        return board.preparation().isOpen() ? PREPARE : OVERVIEW;
    }

    /** The screens that pictures are made of; pasted messages are nobody's business but the desk's. */
    public static List<String> pictured() {
        return Arrays.stream(values())
                .filter(each -> each != INBOX)
                .map(ScreenName::id)
                .toList();
    }
}
