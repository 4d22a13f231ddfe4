package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.PersonId;
import java.time.Instant;
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

    /** Who keyed it, where and when, and when it was sealed. */
    public record Origin(PersonId author, DeskId desk, Instant madeAt, Instant sealedAt) {}
}
