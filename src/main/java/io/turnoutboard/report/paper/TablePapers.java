package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.report.sheet.Sheet;
import io.turnoutboard.service.paper.TurnoutSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@link TableSheets} as the templates fill them in. */
final class TablePapers {
    private final TableSheets made;
    private final Standing standing;
    private final PaperSheet sheets;
    private final String moment;
    private final String sentence;

    TablePapers(PaperRequest request, Board full) {
        Board board = PublicBoard.of(full).board();
        PaperFigures figures = new PaperFigures(board.election());
        made = new TableSheets(full, request.cutOff());
        standing = board.asOf(request.cutOff());
        sheets = new PaperSheet(figures);
        moment = figures.moment(request.cutOff());
        sentence = TurnoutSentence.of(full, request.cutOff(), Messages.of(Language.VIETNAMESE));
    }

    Map<String, Object> missing() {
        Sheet sheet = made.missing();
        Map<String, Object> values = titled("Danh sách khu vực bỏ phiếu chưa báo cáo");
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
        Map<String, Object> values = titled("Tiến độ cử tri tham gia bỏ phiếu theo mốc báo cáo");
        List<Slot> slots = made.slots();
        List<Sheet> parts = new ArrayList<>();
        int from = 0;
        do {
            parts.add(made.progress(slots.subList(from, Math.min(from + TableSheets.MOST_SLOTS, slots.size()))));
            from += TableSheets.MOST_SLOTS;
        } while (from < slots.size());
        values.put("sheets", sheets.values(parts));
        values.put("sentence", sentence);
        return values;
    }

    Map<String, Object> ranking() {
        Map<String, Object> values = titled("Tỷ lệ cử tri tham gia bỏ phiếu của các khu vực bỏ phiếu và tổ dân phố");
        values.put("sheet", sheets.values(made.ranking()));
        values.put("groups", sheets.values(made.groups()));
        return values;
    }

    private Map<String, Object> titled(String subject) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", subject);
        values.put("subject", subject + ", tính đến " + moment);
        values.put("moment", moment);
        return values;
    }
}
