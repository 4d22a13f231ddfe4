package io.turnoutboard.report.paper;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.report.BoardReport;
import io.turnoutboard.report.BoardSheet;
import io.turnoutboard.report.sheet.Sheet;
import java.time.Instant;
import java.util.List;

/** The tables of a paper with their types, for the files that a program or a spreadsheet reads. */
final class PaperSheets {
    private PaperSheets() {}

    static List<Sheet> of(PaperRequest request, Board board) {
        Instant cutOff = request.cutOff();
        return switch (request.kind()) {
            case QUICK -> List.of(BoardSheet.of(BoardReport.of(board, cutOff), Messages.of(Language.VIETNAMESE)));
            case MISSING -> List.of(new TableSheets(board, cutOff).missing());
            case PROGRESS -> List.of(progress(new TableSheets(board, cutOff)));
            case RANKING -> List.of(new TableSheets(board, cutOff).ranking(), new TableSheets(board, cutOff).groups());
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
            case HANDOVER -> new HandoverSheets(board, cutOff).sheets();
            case BLANK -> List.of();
        };
    }

    private static Sheet progress(TableSheets made) {
        return made.progress(made.slots());
    }
}
