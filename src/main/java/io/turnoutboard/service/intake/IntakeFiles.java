package io.turnoutboard.service.intake;

import java.nio.file.Path;
import java.util.Optional;

/** The port to the files that come in, and to what is remembered of them. It blocks: not for the FX thread. */
public interface IntakeFiles {
    /**
     * Reads a table. What is wrong with the file is told as findings of the table, and nothing is thrown.
     *
     * @param sheet which sheet of a workbook; empty where it has one alone
     */
    RawTable read(Path file, Optional<String> sheet);

    /** The bytes of a CSV file that {@link #read} reads again as the same table. */
    byte[] csv(OutTable table);

    /** The bytes of a workbook that {@link #read} reads again as the same table. */
    byte[] workbook(OutTable table);

    /** What is remembered in an election's folder. */
    ColumnMemory memory(Path electionFolder);
}
