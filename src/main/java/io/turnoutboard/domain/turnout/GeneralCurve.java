package io.turnoutboard.domain.turnout;

import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The course of an urban ward's election day in Viet Nam, in parts of the list (domain facts, section 7: 10h, 10h30,
 * 11h30, 12h30, 15h, 16h30, 18h30 and 19h30 were published, the rest lies between them). It stands in for the ward's
 * own course until enough of its stations have reported. Pure functions.
 */
final class GeneralCurve {
    private static final double PERCENT = 100;
    /** Before 7h a station that began early goes on as the first hour does; only differences are ever used. */
    private static final NavigableMap<LocalTime, Double> POINTS =
            Collections.unmodifiableNavigableMap(new TreeMap<>(Map.ofEntries(
                    Map.entry(LocalTime.of(5, 0), -36.0),
                    Map.entry(LocalTime.of(7, 0), 0.0),
                    Map.entry(LocalTime.of(9, 0), 36.0),
                    Map.entry(LocalTime.of(10, 0), 50.0),
                    Map.entry(LocalTime.of(10, 30), 59.6),
                    Map.entry(LocalTime.of(11, 0), 66.0),
                    Map.entry(LocalTime.of(11, 30), 70.0),
                    Map.entry(LocalTime.of(12, 30), 75.0),
                    Map.entry(LocalTime.of(14, 0), 84.0),
                    Map.entry(LocalTime.of(15, 0), 89.0),
                    Map.entry(LocalTime.of(16, 30), 94.0),
                    Map.entry(LocalTime.of(18, 30), 98.0),
                    Map.entry(LocalTime.of(19, 30), 99.3))));

    private GeneralCurve() {}

    /** How fast an ordinary day goes between two times of it. */
    static Pace between(LocalTime from, LocalTime to) {
        double before = at(from);
        double rise = Math.max(0, at(to) - before);
        return new Pace(rise, rise / (1 - before));
    }

    private static double at(LocalTime time) {
        var earlier = POINTS.floorEntry(time);
        var later = POINTS.ceilingEntry(time);
        if (earlier == null || later == null) {
            return (earlier == null ? POINTS.firstEntry() : earlier).getValue() / PERCENT;
        }
        double seconds = later.getKey().toSecondOfDay() - earlier.getKey().toSecondOfDay();
        double passed =
                seconds == 0 ? 0 : (time.toSecondOfDay() - earlier.getKey().toSecondOfDay()) / seconds;
        return (earlier.getValue() + passed * (later.getValue() - earlier.getValue())) / PERCENT;
    }
}
