package io.turnoutboard.report.paper;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.report.sheet.Sheet;
import java.time.Instant;
import java.util.List;

/** The tables of a paper with their types, for the files that a program or a spreadsheet reads. */
final class PaperSheets {
    private PaperSheets() {}

    static List<Sheet> of(PaperRequest request, Board board) {
        Instant cutOff = request.cutOff();
        return switch (request.kind()) {
            case QUICK, MISSING, PROGRESS, RANKING -> List.of();
            case CORRECTIONS -> new CorrectionSheets(board, cutOff).sheets();
            case OPENING -> List.of(new OpeningSheet(board, cutOff).sheet());
            case INCIDENTS -> new IncidentSheets(board, cutOff).sheets();
            case CLOSING -> new ClosingSheets(board, cutOff).sheets();
            case STATION ->
                new StationSheets(
                                board,
                                cutOff,
                                request.station().flatMap(board::station).orElseThrow())
                        .sheets();
            case BLANK -> List.of();
        };
    }
}
