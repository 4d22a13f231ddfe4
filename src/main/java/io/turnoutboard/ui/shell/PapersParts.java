package io.turnoutboard.ui.shell;

import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.PaperArchive;
import io.turnoutboard.service.paper.IssueOutcome;
import io.turnoutboard.service.paper.PaperDesk;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.overview.OverviewModel;
import io.turnoutboard.ui.papers.PapersModel;
import io.turnoutboard.ui.papers.PapersServices;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What the screen of papers is made of; it has its type size in common with the overview. */
record PapersParts(PapersModel model, PapersServices services) {
    /** How long a seal is waited for before it is said that it has not come. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static PapersParts of(
            OverviewModel overview, OpenElection election, PaperPress press, Tasks tasks, Notices notices) {
        return new PapersParts(
                new PapersModel(overview.desk(), overview.densityProperty()),
                new PapersServices(
                        press,
                        new PaperDesk(election, press, PATIENCE)::issue,
                        election.papers(),
                        new EntryDesk(
                                election.ledger(),
                                election.people(),
                                election.day().clock()),
                        election.notes(),
                        tasks,
                        notices));
    }

    /** Of a board that never changes, for a picture: nothing can be issued from it. */
    static PapersParts still(
            OverviewModel overview, Ledger ledger, PaperPress press, Clock clock, Tasks tasks, Notices notices) {
        return new PapersParts(
                new PapersModel(overview.desk(), overview.densityProperty()),
                new PapersServices(
                        press,
                        (request, number) -> new IssueOutcome.Failed(PaperDesk.NO_HOST, Optional.empty()),
                        PaperArchive.none(),
                        new EntryDesk(ledger, new StillPeople(), clock),
                        DeskNotes.none(),
                        tasks,
                        notices));
    }
}
