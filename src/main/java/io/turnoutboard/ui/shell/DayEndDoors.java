package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.turnout.DayEndFinding;
import io.turnoutboard.ui.dayend.DayEndServices;
import io.turnoutboard.ui.support.CellOpener;
import java.time.Instant;

/** From what stands against closing the day to where it is put right. */
record DayEndDoors(DesktopWindow window, CellOpener cells) implements DayEndServices.Doors {
    @Override
    public void toHandover() {
        window.toHandover();
    }

    @Override
    public void to(DayEndFinding finding) {
        switch (finding.rule()) {
            case COUNTS_CONTRADICT, PROPOSAL_WAITS ->
                finding.station().ifPresent(station -> cells.open(station.id(), Instant.parse(finding.value())));
            case NEVER_COUNTED, LAST_CUT_OFF_BLANK -> window.goTo(ScreenName.TALLY);
            case HOUR_NOT_COME, CLOSING_NOT_NOTED, CLOSING_FIGURES_MISSING, INTERRUPTED, MOBILE_BOX_OUT ->
                window.goTo(ScreenName.DAY_LOG);
            case NUMBER_OPEN, PAPER_OUTDATED -> window.goTo(ScreenName.PAPERS);
            case NOT_UNDERSTOOD, WORK_WAITS -> {}
        }
    }
}
