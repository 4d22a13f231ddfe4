package io.turnoutboard.ui.shell;

import io.turnoutboard.service.DayEndDesk;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.archive.DayArchive;
import io.turnoutboard.ui.dayend.ArchivingHere;
import io.turnoutboard.ui.dayend.DayEndModel;
import io.turnoutboard.ui.dayend.DayEndServices;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.time.Clock;
import java.util.Optional;

/** What the screen of the day's end is made of. */
record DayEndParts(DayEndModel model, DayEndServices services) {
    static DayEndParts of(
            DeskModel desk,
            OpenElection election,
            DayArchive archive,
            DayEndServices.Doors doors,
            Tasks tasks,
            Notices notices) {
        Clock clock = election.day().clock();
        EntryDesk entries = new EntryDesk(election.ledger(), election.people(), clock);
        return new DayEndParts(
                new DayEndModel(desk),
                new DayEndServices(
                        new DayEndDesk(election.ledger(), entries, clock),
                        Optional.of(new ArchivingHere(election, archive)),
                        doors,
                        tasks,
                        notices));
    }

    /** For a picture, in which nothing is closed and out of which nothing goes. */
    static DayEndParts still(DeskModel desk, Ledger ledger, Clock clock, Tasks tasks, Notices notices) {
        EntryDesk entries = new EntryDesk(ledger, new StillPeople(), clock);
        return new DayEndParts(
                new DayEndModel(desk),
                new DayEndServices(
                        new DayEndDesk(ledger, entries, clock),
                        Optional.empty(),
                        DayEndServices.Doors.NONE,
                        tasks,
                        notices));
    }
}
