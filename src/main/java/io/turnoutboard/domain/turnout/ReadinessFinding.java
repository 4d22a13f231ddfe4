package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import java.util.Optional;

/**
 * Something that is missing or doubtful in a preparation.
 *
 * @param station where; empty for what concerns the ward
 * @param value what it is about, such as the name of a group or a number, as it stands in the registry; may be blank
 */
public record ReadinessFinding(ReadinessRule rule, Optional<Station> station, String value) {
    static ReadinessFinding of(ReadinessRule rule, String value) {
        return new ReadinessFinding(rule, Optional.empty(), value);
    }

    static ReadinessFinding at(Station station, ReadinessRule rule, String value) {
        return new ReadinessFinding(rule, Optional.of(station), value);
    }

    public boolean stops() {
        return rule.weight() == ReadinessRule.Weight.STOPS;
    }
}
