package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.overview.OverviewPart;
import io.turnoutboard.ui.support.CellOpener;
import java.time.Instant;
import java.util.Optional;

/** What each key of the window does in the view that is shown. */
record ShortcutActions(
        WindowActions window, OverviewModel overview, CellOpener cells, Runnable fullScreen, Runnable print) {
    void press(Shortcut shortcut, WindowView shown) {
        switch (shortcut) {
            case OVERVIEW, TALLY, INBOX, PAPERS, PREPARE, DAY_END ->
                ScreenName.of(shortcut).ifPresent(window::goTo);
            case DAY_LOG -> {
                window.goTo(ScreenName.DAY_LOG);
                shown.dayLog().focusEntry();
            }
            case KEY_COUNT -> keyCount(shown);
            case FILTER -> filter(shown);
            case MAP -> focusOn(OverviewPart.MAP, shown);
            case TABLE -> focusOn(OverviewPart.TABLE, shown);
            case CHART -> focusOn(OverviewPart.CHART, shown);
            case CELL -> openCell(shown);
            case WAITING -> window.toggleWaiting();
            case PERSON -> shown.shell().openPeople();
            case LOCK -> window.lock();
            case WHOLE_WARD -> overview.select(Optional.empty());
            case PRINT -> print.run();
            case THEME -> window.changeTheme();
            case LANGUAGE -> window.changeLanguage();
            case FULL_SCREEN -> fullScreen.run();
            case HELP -> shown.shell().toggleHelp();
        }
    }

    /** The cell that is chosen at the tally desk; elsewhere the last cell of the station that is selected. */
    private void openCell(WindowView shown) {
        if (window.screenProperty().get() == ScreenName.TALLY) {
            shown.tally().openCell();
            return;
        }
        Board board = overview.desk().board();
        Instant now = overview.desk().now();
        overview.selected()
                .flatMap(board::station)
                .ifPresent(turnout -> LastCell.of(turnout, board, now)
                        .ifPresent(time -> cells.open(turnout.station().id(), time)));
    }

    /** Where counts are keyed on the screen that is shown. */
    private void keyCount(WindowView shown) {
        switch (window.screenProperty().get()) {
            case OVERVIEW -> focusOn(OverviewPart.KEYING, shown);
            case TALLY -> shown.tally().focusEntry();
            case INBOX -> shown.inbox().focus();
            case DAY_LOG -> shown.dayLog().focusEntry();
            case PAPERS -> shown.papers().focus();
            case PREPARE -> shown.prepare().focus();
            case DAY_END -> shown.dayEnd().focus();
        }
    }

    private void filter(WindowView shown) {
        switch (window.screenProperty().get()) {
            case OVERVIEW, INBOX -> focusOn(OverviewPart.FILTER, shown);
            case TALLY -> shown.tally().focusFilter();
            case DAY_LOG -> shown.dayLog().focusFilter();
            case PAPERS -> shown.papers().focusRegister();
            case PREPARE -> shown.prepare().focus();
            case DAY_END -> shown.dayEnd().focus();
        }
    }

    private void focusOn(OverviewPart part, WindowView shown) {
        window.goTo(ScreenName.OVERVIEW);
        shown.overview().focusOn(part);
    }
}
