package io.turnoutboard.ui.chart;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The morning of the ward of the story: 20.232 of 33.945 voters at 10h30, the rest of the day still to come. */
final class SampleDay {
    static final HourlySeries MORNING = series(
            counted("07:00", "08:00", 6110, "18.00", false),
            counted("08:00", "09:00", 6110, "36.00", false),
            counted("09:00", "10:00", 4753, "50.00", false),
            counted("10:00", "10:30", 3259, "59.60", true),
            uncounted("10:30", "11:00"));
    static final HourlySeries BEFORE_THE_FIRST_COUNT = series(uncounted("07:00", "08:00"));

    private SampleDay() {}

    static HourlySeries series(HourBar... bars) {
        return new HourlySeries(
                "Tiến độ", LocalTime.of(7, 0), LocalTime.of(19, 0), List.of(bars), Optional.empty(), true);
    }

    static HourBar counted(String from, String to, int voters, String rate, boolean partial) {
        return new HourBar(
                LocalTime.parse(from),
                LocalTime.parse(to),
                OptionalInt.of(voters),
                Optional.of(new BigDecimal(rate)),
                partial);
    }

    static HourBar uncounted(String from, String to) {
        return new HourBar(LocalTime.parse(from), LocalTime.parse(to), OptionalInt.empty(), Optional.empty(), false);
    }
}
