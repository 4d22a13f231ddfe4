package io.turnoutboard.ui.chart;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What happened between two cut-offs of the day.
 *
 * @param from the earlier cut-off, or the opening; wall-clock time of the election's zone
 * @param to the later cut-off, the time that the figures are counted to
 * @param voters heads counted between the two; negative where a correction took back more than came; empty where no
 *     figure is known, which is not zero
 * @param cumulativeRate voters since opening in percent of the list as it stood at {@code to}; empty where unknown
 * @param partial true while a station has not reported for {@code to}, so that the figures will still rise
 */
public record HourBar(
        LocalTime from, LocalTime to, OptionalInt voters, Optional<BigDecimal> cumulativeRate, boolean partial) {
    private static final double MINUTES_AN_HOUR = 60;

    public HourBar {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An interval ends after it begins, not " + from + " to " + to);
        }
    }

    /** The length of the interval in minutes. */
    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** The pace in voters per hour: what makes intervals of different length comparable. */
    public double votersPerHour() {
        return voters.orElse(0) * MINUTES_AN_HOUR / minutes();
    }

    /** True if there is anything to draw. */
    public boolean hasFigures() {
        return voters.isPresent() || cumulativeRate.isPresent();
    }
}
