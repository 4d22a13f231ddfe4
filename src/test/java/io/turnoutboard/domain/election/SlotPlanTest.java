package io.turnoutboard.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotPlanTest {
    private static final Slot EIGHT = Slot.of(8, 0);
    private static final Slot HALF_PAST_TEN = Slot.of(10, 30);
    private static final Slot SEVEN_PM = Slot.of(19, 0);
    private final SlotPlan plan = new SlotPlan(List.of(SEVEN_PM, EIGHT, HALF_PAST_TEN, EIGHT));

    @Test
    void standsInTheOrderOfTheDayEachCutOffOnce() {
        assertThat(plan).isEqualTo(new SlotPlan(List.of(EIGHT, HALF_PAST_TEN, SEVEN_PM)));
        assertThat(plan.slots()).containsExactly(EIGHT, HALF_PAST_TEN, SEVEN_PM);
    }

    @Test
    void findsTheCutOffsAroundATime() {
        assertThat(plan.lastAt(LocalTime.of(7, 59))).isEmpty();
        assertThat(plan.lastAt(LocalTime.of(8, 0))).hasValue(EIGHT);
        assertThat(plan.lastAt(LocalTime.of(10, 29))).hasValue(EIGHT);
        assertThat(plan.lastAt(LocalTime.of(23, 0))).hasValue(SEVEN_PM);
        assertThat(plan.nextAfter(LocalTime.of(8, 0))).hasValue(HALF_PAST_TEN);
        assertThat(plan.nextAfter(LocalTime.of(19, 0))).isEmpty();
        assertThat(plan.before(EIGHT)).isEmpty();
        assertThat(plan.before(SEVEN_PM)).hasValue(HALF_PAST_TEN);
        assertThat(plan.before(Slot.of(9, 17))).hasValue(EIGHT);
    }

    @Test
    void anEmptyPlanHasNoCutOffs() {
        assertThat(SlotPlan.EMPTY.lastAt(LocalTime.NOON)).isEmpty();
        assertThat(SlotPlan.EMPTY.nextAfter(LocalTime.NOON)).isEmpty();
    }

    @Test
    void aCutOffIsAWholeMinute() {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> new Slot(LocalTime.of(10, 30, 1)));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> new Slot(LocalTime.of(10, 30, 0, 1)));
    }

    /** Domain fact 13. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HOURLY       | 08:00 09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00 19:00
        HANOI_2026   | 11:30 15:00
        COMMUNE_2026 | 09:00 11:30 15:00 19:00 22:00
        AYUN_PA_2026 | 08:00 10:30 14:00 18:00 21:00
        HANOI_2021   | 12:30 16:30 18:30 19:30
        NATION_2016  | 09:00 11:00 13:00 15:00 17:00 19:00 21:00
        """)
    void thePresetsAreThePlansThatWereUsed(SlotPreset preset, String times) {
        assertThat(preset.plan().slots().stream().map(slot -> slot.at().toString()))
                .containsExactly(times.split(" "));
    }
}
