package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables of {@link TablePapers} with their types. */
final class TableSheets {
    private final Board board;
    private final Instant cutOff;
    private final Standing standing;

    TableSheets(Board full, Instant cutOff) {
        board = PublicBoard.of(full).board();
        this.cutOff = cutOff;
        standing = board.asOf(cutOff);
    }

    Sheet missing() {
        List<Column> columns = List.of(
                new Column("TT", 10),
                new Column("Khu vực", 42),
                new Column("Đơn vị bầu cử", 36),
                new Column("Tổ dân phố", 60),
                new Column("Địa điểm bỏ phiếu", 70));
        List<List<Cell>> rows = standing.stations().stream()
                .filter(row -> !row.hasReported())
                .map(StationStanding::station)
                .map(station -> List.of(
                        Cell.ordinal(station.number()),
                        Cell.text(station.name()),
                        Cell.text(station.area().constituency()),
                        Cell.text(DayPapers.groups(station, board)),
                        Cell.text(station.place().name())))
                .toList();
        return new Sheet("Chưa báo cáo", columns, rows, List.of());
    }

    Sheet progress() {
        List<Slot> slots = board.slotPlan().slots().stream()
                .filter(slot -> !board.election().at(slot.at()).isAfter(cutOff))
                .toList();
        List<Column> columns = new ArrayList<>(
                List.of(new Column("TT", 10), new Column("Khu vực bỏ phiếu", 42), new Column("Tổng số cử tri", 18)));
        slots.forEach(slot -> columns.add(new Column(PaperFigures.FORMATS.time(slot.at()), 16)));
        columns.add(new Column("Tỷ lệ (%)", 16));
        return new Sheet(
                "Tiến độ theo mốc",
                columns,
                standing.stations().stream().map(row -> course(row, slots)).toList(),
                sum(slots));
    }

    private List<Cell> course(StationStanding row, List<Slot> slots) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.ordinal(row.station().number()), Cell.text(row.station().name()), Cell.count(row.list())));
        slots.forEach(slot -> cells.add(countAt(row.station(), slot)));
        cells.add(Cell.percent(row.rate().map(Rate::percent)));
        return cells;
    }

    private List<Cell> sum(List<Slot> slots) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.BLANK, Cell.text("Tổng cộng"), Cell.count(standing.list())));
        slots.forEach(slot ->
                cells.add(Cell.count(board.asOf(board.election().at(slot.at())).voted())));
        cells.add(Cell.percent(standing.rate().map(Rate::percent)));
        return cells;
    }

    private Cell countAt(Station station, Slot slot) {
        return TablePapers.cellAt(board, station, slot)
                .map(SlotCell::current)
                .map(tally -> Cell.count(tally.voted()))
                .orElse(Cell.BLANK);
    }

    Sheet ranking() {
        List<Column> columns = List.of(
                new Column("Hạng", 12),
                new Column("KVBP", 12),
                new Column("Khu vực bỏ phiếu", 42),
                new Column("Địa điểm", 60),
                new Column("Tổ dân phố", 60),
                new Column("Tổng số cử tri", 18),
                new Column("Số cử tri đã tham gia bỏ phiếu", 22),
                new Column("Tỷ lệ (%)", 16),
                new Column("Thời điểm số liệu", 30));
        List<StationStanding> ordered = standing.stations().stream()
                .filter(row -> row.rate().isPresent())
                .sorted(Comparator.<StationStanding, Rate>comparing(
                                row -> row.rate().orElseThrow())
                        .reversed()
                        .thenComparingInt(row -> row.station().number()))
                .toList();
        return new Sheet(
                "Xếp hạng khu vực bỏ phiếu",
                columns,
                ordered.stream().map(row -> ranked(row, ordered)).toList(),
                List.of());
    }

    private List<Cell> ranked(StationStanding row, List<StationStanding> ordered) {
        return List.of(
                Cell.ordinal(TablePapers.rank(row, ordered)),
                Cell.ordinal(row.station().number()),
                Cell.text(row.station().name()),
                Cell.text(row.station().place().name()),
                Cell.text(DayPapers.groups(row.station(), board)),
                Cell.count(row.list()),
                Cell.count(row.votedOrZero()),
                Cell.percent(Optional.of(row.rate().orElseThrow().percent())),
                Cell.moment(row.count().map(Tally::asOf)));
    }

    Sheet groups() {
        return new GroupRanking(board, standing).sheet();
    }
}
