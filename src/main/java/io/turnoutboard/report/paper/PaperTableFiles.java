package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.report.sheet.SheetCsv;
import io.turnoutboard.report.sheet.SheetXlsx;
import io.turnoutboard.service.paper.FigureProfile;
import io.turnoutboard.service.paper.PaperTables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The tables of every kind of paper but the blank sheet, as CSV and as a workbook. */
public final class PaperTableFiles implements PaperTables {
    @Override
    public String csv(PaperRequest request, Board board, char separator) {
        return new SheetCsv(separator, board.election().zone()).write(PaperSheets.of(request, board));
    }

    @Override
    public String profile(FigureProfile profile, Instant moment, Board board, char separator) {
        return new SheetCsv(separator, board.election().zone())
                .write(List.of(new ProfileSheet(board, moment).of(profile)));
    }

    @Override
    public byte[] xlsx(PaperRequest request, Board board) {
        List<String> titles = new ArrayList<>();
        titles.add(PaperHead.capitals(board.election().ward().name()));
        if (board.election().purpose() != Purpose.REAL) {
            titles.add(PaperHead.rehearsal(board.election().purpose()));
        }
        titles.add("Tính đến " + new PaperFigures(board.election()).moment(request.cutOff()));
        return new SheetXlsx(board.election().zone()).write(titles, PaperSheets.of(request, board));
    }
}
