package io.turnoutboard.domain.election;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cut-off plans that were used (domain fact 13), offered when a day is prepared; each can be changed freely. */
public enum SlotPreset {
    /** Every 60 minutes: phường Láng 2026. */
    HOURLY(IntStream.rangeClosed(8, 19).mapToObj(hour -> Slot.of(hour, 0))),
    /** Hà Nội 2026. */
    HANOI_2026(Stream.of(Slot.of(11, 30), Slot.of(15, 0))),
    /** A commune, 2026. */
    COMMUNE_2026(Stream.of(9, 11, 15, 19, 22).map(hour -> Slot.of(hour, hour == 11 ? 30 : 0))),
    /** Ayun Pa, 2026. */
    AYUN_PA_2026(Stream.of(8, 10, 14, 18, 21).map(hour -> Slot.of(hour, hour == 10 ? 30 : 0))),
    /** Hà Nội 2021. */
    HANOI_2021(Stream.of(12, 16, 18, 19).map(hour -> Slot.of(hour, 30))),
    /** The nation, 2016: every two hours from 9h. */
    NATION_2016(IntStream.iterate(9, hour -> hour <= 21, hour -> hour + 2).mapToObj(hour -> Slot.of(hour, 0)));

    @SuppressWarnings("ImmutableEnumChecker") // a SlotPlan keeps an unmodifiable copy; the checker cannot know
    private final SlotPlan plan;

    SlotPreset(Stream<Slot> slots) {
        plan = new SlotPlan(slots.toList());
    }

    public SlotPlan plan() {
        return plan;
    }
}
