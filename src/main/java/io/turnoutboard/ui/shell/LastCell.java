package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.Instant;
import java.util.Optional;

/** The cell of a station that somebody who names no time most likely means: the last that was ever counted. */
final class LastCell {
    private LastCell() {}

    /** A station that reported nothing yet has the cell of the last cut-off, where one has passed. */
    static Optional<Instant> of(StationTurnout turnout, Board board, Instant now) {
        return turnout.cells().stream()
                .map(SlotCell::asOf)
                .filter(time -> !time.isAfter(now))
                .reduce((earlier, later) -> later)
                .or(() -> board.asOf(now).slot().map(Slot::at).map(board.election()::at));
    }
}
