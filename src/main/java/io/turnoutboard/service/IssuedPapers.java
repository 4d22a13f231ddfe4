package io.turnoutboard.service;

import io.turnoutboard.domain.election.StationId;
import java.time.Instant;
import java.util.List;

/**
 * The port to the papers that were issued: who approves a correction must know which of them state the old figure, since
 * each will be superseded. Papers cannot be issued yet, so {@link #NONE} stands behind it.
 */
@FunctionalInterface
public interface IssuedPapers {
    IssuedPapers NONE = (station, time) -> List.of();

    /** The numbers of the papers that state the figure of a station at a time, the oldest first. */
    List<String> stating(StationId station, Instant time);
}
