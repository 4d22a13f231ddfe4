package io.turnoutboard.domain.turnout;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How fast the other stations of a ward went over a stretch of the day. It is the median of those that have counts at
 * both ends, so one wrong count among them does not move it; those who had all voted before say nothing. Pure function.
 */
final class WardPace {
    /** With fewer the ward's own course is not known. */
    static final int ENOUGH = 5;
    /** A count this near to an end of the stretch stands for it: reports of one cut-off differ by minutes. */
    private static final Duration NEAR = Duration.ofMinutes(15);

    private WardPace() {}

    /** The pace of the others; none where fewer than {@link #ENOUGH} of them have counts at both ends. */
    static Optional<Pace> during(Stretch stretch, Board board) {
        List<Pace> others = board.stations().stream()
                .filter(other ->
                        !other.station().id().equals(stretch.station().station().id()))
                .flatMap(other -> of(other, stretch).stream())
                .toList();
        return others.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Pace(median(others, Pace::ofList), median(others, Pace::ofWaiting)));
    }

    private static Optional<Pace> of(StationTurnout other, Stretch stretch) {
        Optional<SlotCell> end = near(other, stretch.to());
        Optional<SlotCell> start = stretch.last().flatMap(_ -> near(other, stretch.from()));
        boolean known = end.isPresent()
                && (stretch.last().isEmpty()
                        || start.filter(cell -> cell.asOf().isBefore(end.get().asOf()))
                                .isPresent());
        int before = start.map(cell -> cell.current().voted()).orElse(0);
        int list = other.rollAt(stretch.to()).voters();
        if (!known || before >= list) {
            return Optional.empty();
        }
        double rise = Math.max(0, end.get().current().voted() - before);
        return Optional.of(new Pace(rise / list, rise / (list - before)));
    }

    private static Optional<SlotCell> near(StationTurnout station, Instant moment) {
        return station.cells().stream()
                .filter(cell -> !cell.isBlank() && distance(cell, moment).compareTo(NEAR) <= 0)
                .min(Comparator.comparing(cell -> distance(cell, moment)));
    }

    private static Duration distance(SlotCell cell, Instant moment) {
        return Duration.between(cell.asOf(), moment).abs();
    }

    private static double median(List<Pace> paces, ToDoubleFunction<Pace> part) {
        double[] sorted = paces.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
