package io.turnoutboard.domain.turnout;

import java.time.Instant;
import java.util.Optional;

/**
 * The turnout between two cut-offs, for a chart: {@code increase} heads came after {@code from} and up to {@code to},
 * where {@code voted} of {@code list} had voted. {@code reported} of {@code stations} had a count in that time, so a
 * bar that lacks stations can say so.
 */
public record ProgressPoint(
        Instant from, Instant to, long increase, long voted, long list, long reported, long stations) {
    public Optional<Rate> rate() {
        return Rate.of(voted, list);
    }

    public boolean isComplete() {
        return reported == stations;
    }
}
