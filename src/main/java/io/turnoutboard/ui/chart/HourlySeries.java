package io.turnoutboard.ui.chart;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The turnout of a day by its cut-offs, ready to be drawn. The time axis runs from opening to closing, or to the last
 * cut-off where that is later; what has not happened yet stays empty.
 *
 * @param title the heading, in the language of the screen; blank where the panel has one already
 * @param opens when voting begins; wall-clock time of the election's zone
 * @param closes when voting ends
 * @param bars the intervals in order, without overlap
 * @param now where the marker of the present stands; empty on another day than the election's
 * @param hasHalfLine whether to draw the line at 50 %, at or under which a constituency votes again
 */
public record HourlySeries(
        String title,
        LocalTime opens,
        LocalTime closes,
        List<HourBar> bars,
        Optional<LocalTime> now,
        boolean hasHalfLine) {
    public HourlySeries {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Voting ends after it begins, not " + opens + " to " + closes);
        }
        bars = List.copyOf(bars);
        for (int i = 1; i < bars.size(); i++) {
            if (bars.get(i).from().isBefore(bars.get(i - 1).to())) {
                throw new IllegalArgumentException("The intervals overlap or are out of order at "
                        + bars.get(i).from());
            }
        }
    }

    /** The time at the left end of the axis. */
    public LocalTime begins() {
        return Stream.concat(Stream.of(opens), bars.stream().map(HourBar::from))
                .min(LocalTime::compareTo)
                .orElse(opens);
    }

    /** The time at the right end of the axis. */
    public LocalTime ends() {
        return Stream.concat(Stream.of(closes), bars.stream().map(HourBar::to))
                .max(LocalTime::compareTo)
                .orElse(closes);
    }

    /** The intervals that have a figure. */
    public List<HourBar> counted() {
        return bars.stream().filter(HourBar::hasFigures).toList();
    }

    /** True if every interval is one hour, so that a pace and a number are the same. */
    public boolean isHourly() {
        return bars.stream().allMatch(bar -> bar.minutes() == 60);
    }

    public boolean hasPartial() {
        return counted().stream().anyMatch(HourBar::partial);
    }

    /** The fastest pace in voters per hour; 0 where nothing is counted. */
    double fastestPace() {
        return bars.stream().mapToDouble(HourBar::votersPerHour).max().orElse(0);
    }
}
