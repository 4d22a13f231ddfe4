package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that was keyed by a person, or on a desk, that had been withdrawn when it came to be sealed. It counts for
 * nothing until a supervisor or administrator adopts it.
 *
 * @param seq the seal at which it was refused
 * @param why {@link LedgerRule#AUTHOR_WITHDRAWN} or {@link LedgerRule#DESK_WITHDRAWN}
 * @param adopted by whom and when it was adopted; none while it waits
 */
public record LeftWork(
        long seq, EntryId entry, EntryBody body, LedgerRule why, Tally.Origin origin, Optional<Adoption> adopted) {
    /** Who adopted it, and at which seal. */
    public record Adoption(long seq, Tally.Origin origin) {}

    /** What a refused line leaves behind; nothing where it was refused for any other reason. */
    static Optional<LeftWork> of(SealedEntry line) {
        return Stream.of(LedgerRule.AUTHOR_WITHDRAWN, LedgerRule.DESK_WITHDRAWN)
                .filter(rule -> rule.code().equals(line.seal().reason()))
                .findFirst()
                .map(why -> new LeftWork(
                        line.seq(),
                        line.entry().head().id(),
                        line.entry().body().decode(),
                        why,
                        Act.origin(line),
                        Optional.empty()));
    }

    public boolean isWaiting() {
        return adopted.isEmpty();
    }

    LeftWork adoptedAt(long adoptionSeq, Tally.Origin adopter) {
        return new LeftWork(seq, entry, body, why, origin, Optional.of(new Adoption(adoptionSeq, adopter)));
    }

    LeftWork knownAt(long last) {
        return new LeftWork(seq, entry, body, why, origin, adopted.filter(adoption -> adoption.seq() <= last));
    }
}
