package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One sealed cumulative count of a station: {@code voted} heads by {@code asOf}. {@code disputed} says that its author
 * had not seen the cell's latest count when keying it.
 */
public record Tally(
        long seq, Instant asOf, int voted, TallyParts parts, String reason, boolean disputed, Origin origin) {

    /** The parts that can still be parts of another count: men and women are left out, since they were the whole. */
    public TallyParts partsWithin(int other) {
        return new TallyParts(within(parts.mobileBox(), other), within(parts.addedVoters(), other));
    }

    private static OptionalInt within(OptionalInt part, int whole) {
        return part.isPresent() && part.getAsInt() <= whole ? part : OptionalInt.empty();
    }

    /**
     * Who keyed it, where and when, and when it was sealed.
     *
     * @param author who answers for it: who keyed it, or who adopted what somebody withdrawn had keyed
     * @param keyedBy who had keyed it, where another adopted it
     */
    public record Origin(PersonId author, DeskId desk, Instant madeAt, Instant sealedAt, Optional<PersonId> keyedBy) {
        public Origin(PersonId author, DeskId desk, Instant madeAt, Instant sealedAt) {
            this(author, desk, madeAt, sealedAt, Optional.empty());
        }

        /** The same for what this origin's author adopts of another's. */
        Origin adopting(PersonId other) {
            return new Origin(author, desk, madeAt, sealedAt, Optional.of(other));
        }
    }
}
