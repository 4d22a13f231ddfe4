package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.OpeningHours;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Progress;
import io.turnoutboard.domain.turnout.ProgressPoint;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.ui.chart.HourBar;
import io.turnoutboard.ui.chart.HourlySeries;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/** The course of the day as the chart wants it, for the ward or one station. Pure function. */
final class DayCourse {
    private DayCourse() {}

    static HourlySeries of(Board board, Optional<StationId> only, Instant now) {
        Election election = board.election();
        OpeningHours hours = only.flatMap(board::station)
                .map(StationTurnout::station)
                .map(station -> station.rules().hours())
                .orElse(election.hours());
        LocalDateTime present = election.localTime(now);
        Optional<LocalTime> marker = Optional.of(present)
                .filter(time -> time.toLocalDate().equals(election.date()))
                .map(LocalDateTime::toLocalTime);
        return new HourlySeries(
                "",
                hours.opens(),
                hours.closes(),
                Progress.until(board, now, only).stream()
                        .filter(point -> point.from().isBefore(point.to()))
                        .map(point -> bar(point, election))
                        .toList(),
                marker,
                true);
    }

    private static HourBar bar(ProgressPoint point, Election election) {
        return new HourBar(
                election.localTime(point.from()).toLocalTime(),
                election.localTime(point.to()).toLocalTime(),
                OptionalInt.of(Math.toIntExact(point.increase())),
                point.rate().map(Rate::percent),
                !point.isComplete());
    }
}
