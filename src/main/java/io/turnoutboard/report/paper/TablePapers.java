package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers that are one table: who has not reported, the course of the day, the ranking. */
final class TablePapers {
    private final Board board;
    private final Instant cutOff;
    private final Standing standing;
    private final PaperFigures figures;

    TablePapers(PaperRequest request, Board full) {
        board = PublicBoard.of(full).board();
        cutOff = request.cutOff();
        standing = board.asOf(cutOff);
        figures = new PaperFigures(board.election());
    }

    Map<String, Object> missing() {
        Map<String, Object> values = titled("Danh sách khu vực bỏ phiếu chưa báo cáo");
        values.put(
                "slot",
                standing.slot()
                        .map(slot -> PaperFigures.FORMATS.time(slot.at()))
                        .orElse(""));
        values.put("stations", standing.stations().size());
        values.put(
                "rows",
                standing.stations().stream()
                        .filter(row -> !row.hasReported())
                        .map(row -> described(row.station()))
                        .toList());
        return values;
    }

    Map<String, Object> progress() {
        Map<String, Object> values = titled("Tiến độ cử tri tham gia bỏ phiếu theo mốc báo cáo");
        List<Slot> slots = board.slotPlan().slots().stream()
                .filter(slot -> !board.election().at(slot.at()).isAfter(cutOff))
                .toList();
        values.put(
                "slots",
                slots.stream().map(slot -> PaperFigures.FORMATS.time(slot.at())).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        standing.stations().forEach(row -> rows.add(course(row, slots)));
        rows.add(sum(slots));
        values.put("rows", rows);
        return values;
    }

    Map<String, Object> ranking() {
        Map<String, Object> values = titled("Tỷ lệ cử tri tham gia bỏ phiếu của các khu vực bỏ phiếu và tổ dân phố");
        List<StationStanding> ordered = standing.stations().stream()
                .filter(row -> row.rate().isPresent())
                .sorted(Comparator.<StationStanding, Rate>comparing(
                                row -> row.rate().orElseThrow())
                        .reversed()
                        .thenComparingInt(row -> row.station().number()))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (StationStanding row : ordered) {
            Map<String, Object> line = new HashMap<>(described(row.station()));
            line.put("rank", Long.toString(rank(row, ordered)));
            line.put("list", figures.count(row.list()));
            line.put("voted", figures.count(row.votedOrZero()));
            line.put("rate", figures.rate(row.rate()));
            line.put("time", row.count().map(Tally::asOf).map(figures::time).orElse(""));
            rows.add(line);
        }
        values.put("rows", rows);
        values.put("groups", new PaperSheet(figures).values(new GroupRanking(board, standing).sheet()));
        return values;
    }

    /** Equal rates share a rank, and the next one counts them all. */
    static long rank(StationStanding row, List<StationStanding> ordered) {
        long before = ordered.stream()
                .filter(other -> other.rate().orElseThrow().compareTo(row.rate().orElseThrow()) > 0)
                .count();
        return before + 1;
    }

    private Map<String, Object> course(StationStanding row, List<Slot> slots) {
        Map<String, Object> line = new HashMap<>();
        line.put("order", Integer.toString(row.station().number()));
        line.put("name", row.station().name());
        line.put("list", figures.count(row.list()));
        line.put(
                "counts",
                slots.stream().map(slot -> countAt(row.station(), slot)).toList());
        line.put("rate", figures.rate(row.rate()));
        line.put("sum", false);
        return line;
    }

    private String countAt(Station station, Slot slot) {
        return cellAt(board, station, slot)
                .map(cell -> figures.count(cell.current().voted()))
                .orElse("");
    }

    /** The count of a cut-off: the latest after the cut-off before it; none where none came. */
    static Optional<SlotCell> cellAt(Board board, Station station, Slot slot) {
        Instant at = board.election().at(slot.at());
        Optional<Instant> before = board.slotPlan().before(slot).map(Slot::at).map(board.election()::at);
        return board.station(station.id())
                .flatMap(turnout -> turnout.latest(at))
                .filter(cell -> before.isEmpty() || cell.asOf().isAfter(before.get()));
    }

    private Map<String, Object> sum(List<Slot> slots) {
        Map<String, Object> line = new HashMap<>();
        line.put("order", "");
        line.put("name", "Tổng cộng");
        line.put("list", figures.count(standing.list()));
        line.put(
                "counts",
                slots.stream()
                        .map(slot -> figures.count(
                                board.asOf(board.election().at(slot.at())).voted()))
                        .toList());
        line.put("rate", figures.rate(standing.rate()));
        line.put("sum", true);
        return line;
    }

    private Map<String, Object> described(Station station) {
        return Map.of(
                "name", station.name(),
                "constituency", station.area().constituency(),
                "groups", DayPapers.groups(station, board),
                "place", station.place().name());
    }

    private Map<String, Object> titled(String subject) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", subject);
        values.put("subject", subject + ", tính đến " + figures.moment(cutOff));
        values.put("moment", figures.moment(cutOff));
        return values;
    }
}
