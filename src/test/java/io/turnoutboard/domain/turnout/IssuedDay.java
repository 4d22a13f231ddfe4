package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.PaperProof;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Papers of a sealed day, issued with the real rules; their files are their names. */
record IssuedDay(SealedDay day) {
    static PaperNumber number(int number) {
        return new PaperNumber(Letterhead.UBBC, number);
    }

    PaperRequest request(PaperKind kind, Instant cutOff) {
        return PaperRequest.draft(kind, cutOff, Letterhead.UBBC, day.board().election());
    }

    Seal reserve(int number, PaperKind kind, Instant cutOff) {
        return day.seal(new PaperNumberReserved(number(number), kind, cutOff));
    }

    /** The sealer's word on where the ledger stands. */
    Checkpoint checkpoint() {
        return Checkpoint.signed(
                day.board().election().id(), 1, day.lines().getLast().seal(), day.sealersClock(), SealedDay.KEY);
    }

    ReportIssued report(int number, PaperKind kind, Instant cutOff, Optional<PaperNumber> replaces) {
        Hash hash = Hash.of(("paper " + number).getBytes(StandardCharsets.UTF_8));
        return new ReportIssued(
                number(number), request(kind, cutOff), new PaperProof(checkpoint(), "1", hash, 7), replaces);
    }

    /** Takes the number and issues its paper. */
    RegisteredPaper issue(int number, PaperKind kind, Instant cutOff) {
        reserve(number, kind, cutOff);
        day.seal(report(number, kind, cutOff, Optional.empty()));
        return paper(number);
    }

    RegisteredPaper paper(int number) {
        return day.board().papers().paper(number(number)).orElseThrow();
    }

    PaperStanding standing(int number) {
        return PaperStanding.of(paper(number), day.board());
    }
}
