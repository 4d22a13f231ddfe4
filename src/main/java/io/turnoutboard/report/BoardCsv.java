package io.turnoutboard.report;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.report.sheet.SheetCsv;
import java.util.List;

/** The board as CSV for a spreadsheet, in the form of {@link SheetCsv}. The last row is the sum. */
public final class BoardCsv {
    private final Messages messages;

    public BoardCsv(Messages messages) {
        this.messages = messages;
    }

    /** The whole file as text, its byte order mark included. */
    public String write(BoardReport report) {
        return new SheetCsv(',', report.election().zone()).write(List.of(BoardSheet.of(report, messages)));
    }
}
