package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import java.util.List;

/** A station with a cell for each cut-off, earliest first. */
public record SlotGridRow(StationTurnout turnout, List<SlotGridCell> cells) {
    public Station station() {
        return turnout.station();
    }

    public StationId id() {
        return station().id();
    }

    public SlotGridCell cell(int slot) {
        return cells.get(slot);
    }
}
