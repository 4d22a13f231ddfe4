package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Residential groups in the order of their turnout. Nobody counts voters by group: a group has the rate of the station
 * that serves it, or of its stations together where there are several.
 */
final class GroupRanking {
    /** Groups that the same stations serve: they cannot be told apart. */
    private record Line(List<GroupId> groups, List<StationStanding> stations, Rate rate) {}

    private final Board board;
    private final List<Line> lines = new ArrayList<>();

    GroupRanking(Board board, Standing standing) {
        this.board = board;
        Map<GroupId, List<StationStanding>> served = new LinkedHashMap<>();
        standing.stations().stream()
                .filter(row -> row.rate().isPresent())
                .forEach(row -> row.station()
                        .area()
                        .groups()
                        .forEach(group -> served.computeIfAbsent(group, _ -> new ArrayList<>())
                                .add(row)));
        Map<List<StationStanding>, List<GroupId>> alike = new LinkedHashMap<>();
        served.forEach((group, stations) ->
                alike.computeIfAbsent(stations, _ -> new ArrayList<>()).add(group));
        alike.forEach(this::add);
        lines.sort(Comparator.comparing(Line::rate).reversed());
    }

    private void add(List<StationStanding> stations, List<GroupId> groups) {
        long voted = stations.stream().mapToLong(StationStanding::votedOrZero).sum();
        long list = stations.stream().mapToLong(StationStanding::list).sum();
        Rate.of(voted, list).ifPresent(rate -> lines.add(new Line(groups, stations, rate)));
    }

    Sheet sheet() {
        List<Column> columns = List.of(
                new Column("Hạng", 14),
                Column.wide("Tổ dân phố"),
                new Column("Khu vực bỏ phiếu số", 46),
                new Column("Tỷ lệ (%)", 24));
        List<List<Cell>> rows = lines.stream()
                .map(line -> List.of(
                        Cell.ordinal(rank(line)),
                        Cell.text(GroupNames.of(line.groups(), board.registry())),
                        Cell.text(numbers(line)),
                        Cell.percent(Optional.of(line.rate().percent()))))
                .toList();
        return new Sheet("Xếp hạng tổ dân phố", columns, rows, List.of());
    }

    private static String numbers(Line line) {
        return line.stations().stream()
                .map(row -> Integer.toString(row.station().number()))
                .collect(Collectors.joining(", "));
    }

    /** Groups of one station share its rank, and the next one counts them all. */
    private long rank(Line line) {
        return 1
                + lines.stream()
                        .filter(other -> other.rate().compareTo(line.rate()) > 0)
                        .mapToLong(other -> other.groups().size())
                        .sum();
    }
}
