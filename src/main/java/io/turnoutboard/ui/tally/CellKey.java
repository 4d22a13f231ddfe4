package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;

/** A cell of the slot board: a station, and a cut-off by its place in the plan of the day. */
record CellKey(StationId station, int slot) {
    CellKey at(int other) {
        return new CellKey(station, other);
    }
}
