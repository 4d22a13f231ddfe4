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

/** The papers that are one table: who has not reported, the course of the day, the ranking. */
final class TableSheets {
    /** What the cut-offs may take, in mm, of a page across. */
    private static final int WIDE = 169;

    private static final int NARROWEST_SLOT = WIDE / SlotParts.MOST_ON_A_PAGE;
    private static final int WIDEST_SLOT = 30;

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
                new Column("Khu vực", 32),
                new Column("Đơn vị bầu cử", 32),
                new Column("Tổ dân phố", 40),
                Column.wide("Địa điểm bỏ phiếu"));
        List<List<Cell>> rows = standing.stations().stream()
                .filter(row -> !row.hasReported())
                .map(StationStanding::station)
                .map(station -> List.of(
                        Cell.text(station.name()),
                        Cell.text(station.area().constituency()),
                        Cell.text(DayPapers.groups(station, board)),
                        Cell.text(station.place().name())))
                .toList();
        return new Sheet("Chưa báo cáo", columns, rows, List.of());
    }

    /** The cut-offs that the course of the day has come to. */
    List<Slot> slots() {
        return board.slotPlan().slots().stream()
                .filter(slot -> !board.election().at(slot.at()).isAfter(cutOff))
                .toList();
    }

    Sheet progress(List<Slot> slots) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("TT", 8), Column.wide("Khu vực bỏ phiếu"), new Column("Tổng số cử tri", 15)));
        int room = Math.clamp(WIDE / Math.max(1, slots.size()), NARROWEST_SLOT, WIDEST_SLOT);
        slots.forEach(slot -> columns.add(new Column(PaperFigures.FORMATS.time(slot.at()), room)));
        columns.add(new Column("Tỷ lệ (%)", 15));
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
        return cellAt(station, slot)
                .map(SlotCell::current)
                .map(tally -> Cell.count(tally.voted()))
                .orElse(Cell.BLANK);
    }

    /** The count of a cut-off: the latest after the cut-off before it; none where none came. */
    private Optional<SlotCell> cellAt(Station station, Slot slot) {
        Instant at = board.election().at(slot.at());
        Optional<Instant> before = board.slotPlan().before(slot).map(Slot::at).map(board.election()::at);
        return board.station(station.id())
                .flatMap(turnout -> turnout.latest(at))
                .filter(cell -> before.isEmpty() || cell.asOf().isAfter(before.get()));
    }

    Sheet ranking() {
        List<Column> columns = List.of(
                new Column("Hạng", 12),
                new Column("Khu vực bỏ phiếu", 28),
                Column.wide("Địa điểm"),
                new Column("Tổ dân phố", 28),
                new Column("Tổng số cử tri", 16),
                new Column("Số cử tri đã tham gia bỏ phiếu", 20),
                new Column("Tỷ lệ (%)", 15),
                new Column("Thời điểm số liệu", 15));
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
                Cell.ordinal(rank(row, ordered)),
                Cell.text(row.station().name()),
                Cell.text(row.station().place().name()),
                Cell.text(DayPapers.groups(row.station(), board)),
                Cell.count(row.list()),
                Cell.count(row.votedOrZero()),
                Cell.percent(Optional.of(row.rate().orElseThrow().percent())),
                Cell.moment(row.count().map(Tally::asOf)));
    }

    /** Equal rates share a rank, and the next one counts them all. */
    private static long rank(StationStanding row, List<StationStanding> ordered) {
        long before = ordered.stream()
                .filter(other -> other.rate().orElseThrow().compareTo(row.rate().orElseThrow()) > 0)
                .count();
        return before + 1;
    }

    Sheet groups() {
        return new GroupRanking(board, standing).sheet();
    }
}
