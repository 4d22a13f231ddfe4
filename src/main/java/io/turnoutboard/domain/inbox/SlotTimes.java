package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.turnout.Board;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;

/** The cut-offs of the day, by which a report's time is told from the stamp of a chat. */
record SlotTimes(Set<LocalTime> times) {
    static SlotTimes of(Board board) {
        return new SlotTimes(board.slotPlan().slots().stream().map(Slot::at).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(LocalTime time) {
        return times.contains(time);
    }
}
