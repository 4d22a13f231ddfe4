package io.turnoutboard.report.paper;

import io.turnoutboard.demo.DemoDay;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.paper.PaperOrigin;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;

/** The papers of the demo day at 10h30, from its own ledger. */
record DemoPapers(Board board, Checkpoint checkpoint) {
    static DemoPapers in(Path temp) throws FolderException {
        Path folder = temp.resolve("lang");
        try (OpenElection election = DemoDay.make(folder, temp.resolve("user")).open(folder)) {
            return new DemoPapers(
                    election.ledger().board().value(), election.audit().checkpoint());
        }
    }

    PaperRequest request(PaperKind kind, Letterhead head) {
        PaperRequest request =
                PaperRequest.draft(kind, board.election().at(LocalTime.of(10, 30)), head, board.election());
        return kind.isOfOneStation()
                ? request.about(board.station(4).orElseThrow().station().id())
                : request;
    }

    byte[] draft(PaperKind kind, Letterhead head) {
        return new OfficialPapers().pdf(request(kind, head), board, Optional.empty());
    }

    /** The same paper with a number and the code to scan. */
    byte[] numbered(PaperKind kind, Letterhead head, int number) {
        PaperOrigin origin = new PaperOrigin(new PaperNumber(head, number), checkpoint, Optional.empty());
        return new OfficialPapers().pdf(request(kind, head), board, Optional.of(origin));
    }
}
