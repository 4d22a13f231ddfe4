package io.turnoutboard.domain.turnout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cut-off over all stations. {@code voted} is the sum of what each had counted by then, so a station that has not
 * reported stands in it with its earlier count, as it does in the ward's own figure; {@code list} is the sum of the lists.
 */
public record SlotTotals(int reported, int awaited, int late, int missing, Optional<Long> voted, long list) {
    static SlotTotals of(List<SlotGridCell> column) {
        int awaited = count(column, SlotState.DUE);
        int late = count(column, SlotState.LATE);
        int missing = (int) column.stream()
                .filter(cell ->
                        cell.isAwaited() && (cell.state() == SlotState.MISSING || cell.state() == SlotState.WITHDRAWN))
                .count();
        int due = (int) column.stream().filter(SlotGridCell::due).count();
        boolean counted = column.stream().anyMatch(cell -> cell.soFar().isPresent());
        long voted = column.stream()
                .map(SlotGridCell::soFar)
                .flatMapToInt(OptionalInt::stream)
                .asLongStream()
                .sum();
        return new SlotTotals(
                due - awaited - late - missing,
                awaited,
                late,
                missing,
                counted ? Optional.of(voted) : Optional.empty(),
                column.stream().mapToLong(SlotGridCell::list).sum());
    }

    public Optional<Rate> rate() {
        return voted.flatMap(heads -> Rate.of(heads, list));
    }

    private static int count(List<SlotGridCell> column, SlotState state) {
        return (int) column.stream().filter(cell -> cell.state() == state).count();
    }
}
