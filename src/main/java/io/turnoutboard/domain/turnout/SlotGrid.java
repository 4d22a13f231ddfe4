package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.StationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The stations of a board against its cut-offs, as they stand at a moment. Immutable; the grid of the next board keeps
 * every row whose station did not change, as the same object, so that whoever draws it can tell what did.
 *
 * @param phase which of the cut-offs have passed
 */
public record SlotGrid(Instant moment, List<Slot> slots, SlotPhase phase, List<SlotGridRow> rows) {
    public static SlotGrid of(Board board, Instant moment) {
        return of(board, moment, station -> Optional.empty());
    }

    /** The grid of a later board or moment. */
    @SuppressWarnings(
            "ReferenceEquality") // an unchanged station is the same object: comparing values costs what it saves
    public SlotGrid next(Board board, Instant later) {
        SlotPhase now = SlotPhase.of(board, later);
        if (!now.equals(phase)) {
            return of(board, later);
        }
        Instant earlier = later.isBefore(moment) ? later : moment;
        Map<StationId, SlotGridRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.id(), row));
        return of(
                board,
                later,
                turnout -> Optional.ofNullable(known.get(turnout.station().id()))
                        .filter(row -> isStillTrue(row, turnout, earlier)));
    }

    @SuppressWarnings("ReferenceEquality") // a board keeps the stations that did not change as the same objects
    private static boolean isStillTrue(SlotGridRow row, StationTurnout turnout, Instant moment) {
        return row.turnout() == turnout && hasNothingAfter(turnout, moment);
    }

    private static boolean hasNothingAfter(StationTurnout turnout, Instant moment) {
        return turnout.cells().isEmpty() || !turnout.cells().getLast().asOf().isAfter(moment);
    }

    /** The row of a station that is still true, where there is one. */
    private interface Known {
        Optional<SlotGridRow> row(StationTurnout turnout);
    }

    private static SlotGrid of(Board board, Instant moment, Known known) {
        SlotPhase phase = SlotPhase.of(board, moment);
        SlotGridCells cells = new SlotGridCells(phase, moment);
        List<SlotGridRow> rows = board.stations().stream()
                .map(turnout -> known.row(turnout).orElseGet(() -> cells.row(turnout)))
                .toList();
        return new SlotGrid(moment, board.slotPlan().slots(), phase, rows);
    }

    /** The cut-off that passed last; none before the first. */
    public OptionalInt present() {
        return phase.due() == 0 ? OptionalInt.empty() : OptionalInt.of(phase.due() - 1);
    }

    /** The time that a cut-off is at. */
    public Instant time(int slot) {
        return phase.times().get(slot);
    }

    /** The cut-off in whose window a time lies; none after the last one. */
    public OptionalInt slotOf(Instant time) {
        for (int slot = 0; slot < phase.times().size(); slot++) {
            if (!time.isAfter(phase.times().get(slot))) {
                return OptionalInt.of(slot);
            }
        }
        return OptionalInt.empty();
    }

    public SlotTotals totals(int slot) {
        return SlotTotals.of(rows.stream().map(row -> row.cell(slot)).toList());
    }

    public Optional<SlotGridRow> row(StationId station) {
        return rows.stream().filter(row -> row.id().equals(station)).findFirst();
    }

    /** The stations from which a cut-off still awaits a report, in the order of their numbers. */
    public List<SlotGridRow> awaited(int slot) {
        return rows.stream().filter(row -> row.cell(slot).isAwaited()).toList();
    }
}
