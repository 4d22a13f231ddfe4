package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.EntryBody.PaperNumberReserved;
import io.turnoutboard.domain.ledger.EntryBody.ReportIssued;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.paper.PaperNumber;
import java.util.Optional;

/**
 * One number of the register: when and by whom it was taken, the paper that was issued under it, or why it is void. A
 * number with neither is one whose paper is being made, or whose making broke off.
 */
public record RegisteredPaper(
        long seq, PaperNumberReserved reserved, Tally.Origin origin, Optional<Issue> issue, Optional<Voiding> voiding) {

    /** The paper itself, as it was sealed. */
    public record Issue(long seq, ReportIssued report, Tally.Origin origin) {
        /** Up to which line of the ledger its figures were taken. */
        public long figuresUpTo() {
            return report.proof().checkpoint().seq();
        }
    }

    /** Why the number has no paper. */
    public record Voiding(long seq, String reason, Tally.Origin origin) {}

    public PaperNumber number() {
        return reserved.number();
    }

    /** The hash of its file; none where it was not issued. */
    public Optional<Hash> hash() {
        return issue.map(made -> made.report().proof().hash());
    }

    /** True while the number has neither a paper nor a reason for having none. */
    public boolean isOpen() {
        return issue.isEmpty() && voiding.isEmpty();
    }

    RegisteredPaper with(Issue made) {
        return new RegisteredPaper(seq, reserved, origin, Optional.of(made), voiding);
    }

    RegisteredPaper with(Voiding made) {
        return new RegisteredPaper(seq, reserved, origin, issue, Optional.of(made));
    }

    Optional<RegisteredPaper> knownAt(long known) {
        return seq > known
                ? Optional.empty()
                : Optional.of(new RegisteredPaper(
                        seq,
                        reserved,
                        origin,
                        issue.filter(made -> made.seq() <= known),
                        voiding.filter(made -> made.seq() <= known)));
    }
}
