package io.turnoutboard.ui.shell;

import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.People;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.cell.CellServices;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.time.Clock;
import java.util.Optional;

/** What stands beside the screens, and who works at the desk. */
record SideParts(Side side, TopBarServices topBar) {
    /** What the window asks of the election that it is of. */
    record Desk(Ledger ledger, People people, Optional<DeskDoors> doors, Clock clock, PaperPress press) {}

    static SideParts of(Desk desk, TallyDesk tallies, Tasks tasks, Notices notices) {
        EntryDesk entries = new EntryDesk(desk.ledger(), desk.people(), desk.clock());
        return new SideParts(
                new Side(new CellServices(tallies, entries, tasks, notices)),
                new TopBarServices(desk.people(), desk.doors(), desk.press(), tasks, notices));
    }
}
