package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.DayEvent;
import java.time.Instant;

/** Something that happened {@code at} a time of the day, with what was said of it, as it was sealed. */
public record NotedEvent(long seq, DayEvent event, Instant at, String text, Tally.Origin origin) {}
