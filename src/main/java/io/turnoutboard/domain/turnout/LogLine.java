package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of the day log.
 *
 * @param seq its seal number, which no other line has
 * @param at when it happened, or the time that a count is of; for a person's act (a withdrawal, a decision) when it was made
 * @param station where; empty for what concerns the whole ward
 * @param moment the time of the cell or event that it belongs to: with the station, its place on other screens
 * @param origin who keyed it, on which desk, when, and when it was sealed
 */
public record LogLine(
        long seq,
        Instant at,
        Optional<Station> station,
        Instant moment,
        LogMatter matter,
        Optional<Tally.Origin> origin) {
    /** In the order of the day; what happened in the same moment in the order of its seals. */
    static final Comparator<LogLine> BY_TIME = Comparator.comparing(LogLine::at).thenComparing(LogLine::seq);

    public LogKind kind() {
        return matter.kind();
    }
}
