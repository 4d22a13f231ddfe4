package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import java.util.Optional;

/**
 * Something that stands against closing the day.
 *
 * @param station where; empty for what concerns the ward
 * @param value what it is about: a time of day, the name of a ballot, the number of a paper; may be blank
 */
public record DayEndFinding(DayEndRule rule, Optional<Station> station, String value) {
    static DayEndFinding at(Station station, DayEndRule rule, String value) {
        return new DayEndFinding(rule, Optional.of(station), value);
    }

    static DayEndFinding of(DayEndRule rule, String value) {
        return new DayEndFinding(rule, Optional.empty(), value);
    }
}
