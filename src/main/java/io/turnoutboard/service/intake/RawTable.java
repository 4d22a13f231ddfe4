package io.turnoutboard.service.intake;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param file its name without folders
 * @param sheet the sheet of a workbook; blank for a CSV file
 * @param findings what was wrong with the file itself; with a stop among them there are no rows
 */
public record RawTable(String file, String sheet, List<RawRow> rows, List<IntakeFinding> findings) {
    public RawTable {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** A file that could not be read. */
    public static RawTable unread(String file, IntakeFinding why) {
        return new RawTable(file, "", List.of(), List.of(why));
    }
}
