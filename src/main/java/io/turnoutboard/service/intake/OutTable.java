package io.turnoutboard.service.intake;

import java.util.List;

/**
 * A table that goes out in the form in which it comes in.
 *
 * @param name of the file without its ending, and of the sheet of a workbook
 * @param above lines over the headings, for whoever reads the table; only a sheet that is to be filled in has any
 */
public record OutTable(String name, List<List<RawCell>> above, List<String> headings, List<List<RawCell>> rows) {
    public OutTable {
        above = above.stream().map(List::copyOf).toList();
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    OutTable(String name, List<String> headings, List<List<RawCell>> rows) {
        this(name, List.of(), headings, rows);
    }

    static RawCell number(long number) {
        return new RawCell(Long.toString(number), RawCell.Kind.NUMBER);
    }
}
