package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;

/**
 * A count as a clerk keyed it: the figure that was typed, of which kind it is, and the cumulative count that it makes,
 * which is what the ledger would hold.
 */
public record KeyedCount(TallyRecorded tally, CountKind kind, int typed) {
    /** A count that was typed as it will stand in the ledger. */
    public static KeyedCount cumulative(TallyRecorded tally) {
        return new KeyedCount(tally, CountKind.CUMULATIVE, tally.voted());
    }

    /** The figure as it would stand in the ledger had it been cumulative. */
    KeyedCount asCumulative() {
        return cumulative(
                new TallyRecorded(tally.about(), tally.time(), typed, tally.parts(), tally.reason(), tally.replaces()));
    }
}
