package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.PersonId;
import java.time.Instant;

/**
 * One sealed cumulative count of a station: {@code voted} heads by {@code asOf}. {@code disputed} says that its author
 * had not seen the cell's latest count when keying it.
 */
public record Tally(
        long seq, Instant asOf, int voted, TallyParts parts, String reason, boolean disputed, Origin origin) {

    /** Who keyed it, where and when, and when it was sealed. */
    public record Origin(PersonId author, DeskId desk, Instant madeAt, Instant sealedAt) {}
}
