package io.turnoutboard.domain.election;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The cut-offs of the day, earliest first. They are data: report times are local and change (domain fact 13). */
public record SlotPlan(List<Slot> slots) {
    public static final SlotPlan EMPTY = new SlotPlan(List.of());

    public SlotPlan {
        slots = slots.stream().sorted().distinct().toList();
    }

    /** The last cut-off at or before a time of day. */
    public Optional<Slot> lastAt(LocalTime time) {
        return slots.stream().filter(slot -> !slot.at().isAfter(time)).reduce((earlier, later) -> later);
    }

    /** The cut-off before a given one. */
    public Optional<Slot> before(Slot slot) {
        return slots.stream().filter(other -> other.compareTo(slot) < 0).reduce((earlier, later) -> later);
    }

    /** The first cut-off after a time of day. */
    public Optional<Slot> nextAfter(LocalTime time) {
        return slots.stream().filter(slot -> slot.at().isAfter(time)).findFirst();
    }
}
