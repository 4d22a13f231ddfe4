package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Slot;
import java.time.Instant;
import java.util.List;

/**
 * How far the day has come along its cut-offs: the first {@code due} of them have passed, the first {@code late} of them
 * by more than the grace. Between two changes of it a station stands as it did.
 */
record SlotPhase(List<Instant> times, int due, int late) {
    static SlotPhase of(Board board, Instant moment) {
        List<Instant> times = board.slotPlan().slots().stream()
                .map(Slot::at)
                .map(board.election()::at)
                .toList();
        return new SlotPhase(times, passed(times, moment), passed(times, moment.minus(StationStanding.GRACE)));
    }

    private static int passed(List<Instant> times, Instant moment) {
        return (int) times.stream().filter(time -> !time.isAfter(moment)).count();
    }
}
