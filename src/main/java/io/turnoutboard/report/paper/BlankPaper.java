package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sheets to fill in by hand where there is no power: a page a station, and the ward's table. They state no count; the
 * list of voters stands as it was when they were printed, but for confidential stations.
 */
final class BlankPaper {
    /** What a page takes in rows that are easily written in; of more the rows are lower. */
    private static final int ROWS_OF_A_PAGE = 18;

    private final PaperRequest request;
    private final Board board;
    private final PaperFigures figures;

    BlankPaper(PaperRequest request, Board board) {
        this.request = request;
        this.board = board;
        figures = new PaperFigures(board.election());
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Phiếu ghi số cử tri đã tham gia bỏ phiếu");
        values.put("subject", "Phiếu ghi tay, in lúc " + figures.moment(request.cutOff()));
        values.put("moment", figures.moment(request.cutOff()));
        values.put("day", PaperFigures.FORMATS.paperDate(board.election().date()));
        values.put("ward", PaperHead.capitals(board.election().ward().name()));
        List<String> slots = board.slotPlan().slots().stream()
                .map(Slot::at)
                .map(PaperFigures.FORMATS::time)
                .toList();
        values.put("slots", slots);
        values.put("many", slots.size() > ROWS_OF_A_PAGE);
        values.put("parts", SlotParts.of(slots));
        values.put(
                "stations",
                board.stations().stream()
                        .filter(turnout -> request.station()
                                .filter(only -> !only.equals(turnout.station().id()))
                                .isEmpty())
                        .map(this::station)
                        .toList());
        values.put("whole", request.station().isEmpty());
        return values;
    }

    private Map<String, Object> station(StationTurnout turnout) {
        Station station = turnout.station();
        Map<String, Object> values = new HashMap<>(DayPapers.described(station, board));
        values.put(
                "list",
                station.rules().confidential()
                        ? ""
                        : figures.count(turnout.rollAt(request.cutOff()).voters()));
        return values;
    }
}
