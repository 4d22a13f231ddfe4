package io.turnoutboard.ui.support;

import io.turnoutboard.domain.election.StationId;
import java.time.Instant;

/** Shows everything about one cell beside the screen from which it is called. For the FX thread. */
@FunctionalInterface
public interface CellOpener {
    /** @param time the moment of the cell; nothing need have been keyed for it yet */
    void open(StationId station, Instant time);
}
