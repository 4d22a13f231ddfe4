package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import java.util.Optional;
import java.util.OptionalLong;

/** What was said at a seal, and by whom, while it is folded into a board. */
record Act(long seq, EntryBody body, Verdict verdict, Tally.Origin origin) {
    static Act of(SealedEntry line) {
        return new Act(line.seq(), line.entry().body().decode(), line.seal().verdict(), origin(line));
    }

    static Tally.Origin origin(SealedEntry line) {
        Entry.Head made = line.entry().head();
        return new Tally.Origin(
                made.author(), made.desk(), made.madeAt(), line.seal().sealedAt());
    }

    /** What somebody withdrawn had said, said now by whoever adopts it with this act. */
    Act adopting(LeftWork left) {
        return new Act(seq, left.body(), verdict, origin.adopting(left.origin().author()));
    }

    <T> Proposal<T> proposal(T value, OptionalLong replaces) {
        return new Proposal<>(seq, value, replaces, origin, Optional.empty());
    }

    ClosingEntry figures(EntryBody.ClosingRecorded closing) {
        return new ClosingEntry(seq, closing.ballot(), closing.figures(), closing.reason(), origin);
    }

    Tally tally(EntryBody.TallyRecorded tally) {
        return new Tally(
                seq, tally.time(), tally.voted(), tally.parts(), tally.reason(), verdict == Verdict.DISPUTED, origin);
    }

    Tally correction(EntryBody.TallyCorrected tally) {
        return new Tally(seq, tally.time(), tally.voted(), tally.parts(), tally.reason(), false, origin);
    }
}
