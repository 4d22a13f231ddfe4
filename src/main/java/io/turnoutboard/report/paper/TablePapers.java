package io.turnoutboard.report.paper;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.report.sheet.Sheet;
import io.turnoutboard.service.paper.TurnoutSentence;
import java.time.Instant;
import java.util.Map;

/** {@link TableSheets} as the templates fill them in. */
final class TablePapers {
    private final Board board;
    private final Instant cutOff;
    private final TableSheets made;
    private final PaperFigures figures;
    private final PaperSheet sheets;

    TablePapers(PaperRequest request, Board board) {
        this.board = board;
        cutOff = request.cutOff();
        made = new TableSheets(board, cutOff);
        figures = new PaperFigures(board.election());
        sheets = new PaperSheet(figures);
    }

    Map<String, Object> missing() {
        Standing standing = PublicBoard.of(board).board().asOf(cutOff);
        Sheet sheet = made.missing();
        Map<String, Object> values = figures.titled("Danh sách khu vực bỏ phiếu chưa báo cáo", cutOff);
        values.put(
                "slot",
                standing.slot()
                        .map(slot -> PaperFigures.FORMATS.time(slot.at()))
                        .orElse(""));
        values.put("stations", standing.stations().size());
        values.put("missing", sheet.rows().size());
        values.put("sheet", sheets.values(sheet));
        return values;
    }

    Map<String, Object> progress() {
        Map<String, Object> values = figures.titled("Tiến độ cử tri tham gia bỏ phiếu theo mốc báo cáo", cutOff);
        values.put(
                "sheets",
                sheets.values(
                        SlotParts.of(made.slots()).stream().map(made::progress).toList()));
        values.put("sentence", TurnoutSentence.of(board, cutOff, Messages.of(Language.VIETNAMESE)));
        return values;
    }

    Map<String, Object> ranking() {
        Map<String, Object> values =
                figures.titled("Tỷ lệ cử tri tham gia bỏ phiếu của các khu vực bỏ phiếu và tổ dân phố", cutOff);
        values.put("sheet", sheets.values(made.ranking()));
        values.put("groups", sheets.values(made.groups()));
        return values;
    }
}
