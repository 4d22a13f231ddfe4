package io.turnoutboard.ui.shell;

import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.People;
import io.turnoutboard.ui.daylog.DayLogModel;
import io.turnoutboard.ui.daylog.DayLogServices;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.time.Clock;

/** What the day log is made of; it has its station and its type size in common with the overview. */
record DayLogParts(DayLogModel model, DayLogServices services) {
    static DayLogParts of(
            OverviewModel overview, Ledger ledger, People people, Clock clock, Tasks tasks, Notices notices) {
        return new DayLogParts(
                new DayLogModel(
                        overview.desk(),
                        overview.selectedProperty(),
                        overview.densityProperty(),
                        overview.maskedProperty()),
                new DayLogServices(ledger, people, new EntryDesk(ledger, people, clock), tasks, notices));
    }
}
