package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.StationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The course of the day, cut-off by cut-off, for the ward or one station. */
public final class Progress {
    private Progress() {}

    /** A point for each cut-off at or before {@code until} for which there is any count; a station that missed one keeps its last count. */
    public static List<ProgressPoint> until(Board board, Instant until, Optional<StationId> only) {
        List<StationTurnout> stations = board.stations().stream()
                .filter(turnout -> only.isEmpty() || turnout.station().id().equals(only.get()))
                .toList();
        List<ProgressPoint> points = new ArrayList<>();
        Instant from = firstOpening(board, stations);
        long before = 0;
        for (Slot slot : board.slotPlan().slots()) {
            Instant to = board.election().at(slot.at());
            if (to.isAfter(until)) {
                break;
            }
            ProgressPoint point = point(stations, from, to, before);
            if (point.reported() > 0) {
                points.add(point);
                before = point.voted();
                from = to;
            }
        }
        return List.copyOf(points);
    }

    /** A Tổ bầu cử may start before the ward does, so the day's course begins with the earliest of its stations. */
    private static Instant firstOpening(Board board, List<StationTurnout> stations) {
        return stations.stream()
                .map(turnout ->
                        board.election().at(turnout.station().rules().hours().opens()))
                .min(Instant::compareTo)
                .orElseGet(() -> board.election().at(board.election().hours().opens()));
    }

    private static ProgressPoint point(List<StationTurnout> stations, Instant from, Instant to, long before) {
        long voted = 0;
        long list = 0;
        long reported = 0;
        for (StationTurnout turnout : stations) {
            int roll = turnout.rollAt(to).voters();
            Optional<SlotCell> cell = turnout.latest(to);
            int count = cell.map(each -> each.current().voted()).orElse(0);
            list += roll;
            voted += count;
            boolean fresh = cell.isPresent() && cell.get().asOf().isAfter(from);
            reported += fresh || (cell.isPresent() && count >= roll) ? 1 : 0;
        }
        return new ProgressPoint(from, to, voted - before, voted, list, reported, stations.size());
    }
}
