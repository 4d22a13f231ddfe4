package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.election.StationId;
import java.time.Instant;

/** Which cell: a station, and the time that its counts are of. */
public record CellPlace(StationId station, Instant time) {}
