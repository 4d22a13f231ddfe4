package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.service.DeskNotes;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.PaperArchive;
import io.turnoutboard.service.paper.IssueOutcome;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.util.OptionalInt;

/** What the screen of papers calls; all of it but the last two blocks, and is called through {@code tasks} only. */
public record PapersServices(
        PaperPress press,
        Issuer issuer,
        PaperArchive archive,
        EntryDesk entries,
        DeskNotes notes,
        Tasks tasks,
        Notices notices) {

    /** Who issues papers. */
    @FunctionalInterface
    public interface Issuer {
        /** @param number absent for the next one of the letterhead */
        IssueOutcome issue(PaperRequest request, OptionalInt number);
    }
}
