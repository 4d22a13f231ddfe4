package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the hand goes from a cell, among the stations in the order in which they are shown. Pure. */
record SlotMoves(List<StationId> shown, int slots) {
    /** {@code rows} down and {@code columns} to the right, never beyond an edge. */
    Optional<CellKey> by(CellKey from, int rows, int columns) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        int row = clamp(shown.indexOf(from.station()) + rows, shown.size());
        return Optional.of(new CellKey(shown.get(row), clamp(from.slot() + columns, slots)));
    }

    /** The next station below for which the cut-off still awaits a count; after the last one from the top again. */
    Optional<CellKey> nextAwaited(CellKey from, Predicate<CellKey> awaited) {
        int row = shown.indexOf(from.station());
        for (int step = 1; step <= shown.size(); step++) {
            CellKey key = new CellKey(shown.get(Math.floorMod(row + step, shown.size())), from.slot());
            if (awaited.test(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private static int clamp(int index, int size) {
        return Math.max(0, Math.min(size - 1, index));
    }
}
