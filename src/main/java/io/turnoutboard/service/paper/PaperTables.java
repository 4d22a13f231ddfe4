package io.turnoutboard.service.paper;

import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;

/** Writes the figures of a paper as files for a spreadsheet. Calls are safe on any thread and touch no disk. */
public interface PaperTables {
    /** Text with a byte order mark, its columns parted by {@code separator}. */
    String csv(PaperRequest request, Board board, char separator);

    /** A workbook, a sheet for each table of the paper. */
    byte[] xlsx(PaperRequest request, Board board);

    /** The figures of a moment in the columns of a profile, as a whole CSV file; of the public stations only. */
    String profile(FigureProfile profile, Instant moment, Board board, char separator);
}
