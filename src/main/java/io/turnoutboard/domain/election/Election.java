package io.turnoutboard.domain.election;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** One election day of one ward. All times of day of its records are wall-clock times of {@code zone}. */
public record Election(
        ElectionId id, String name, Ward ward, LocalDate date, ZoneId zone, OpeningHours hours, Purpose purpose) {
    public Election {
        name = Required.text(name, "election name");
    }

    /** The instant of a time of day on election day. */
    public Instant at(LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** The wall-clock date and time of an instant, in the election's zone. */
    public LocalDateTime localTime(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
