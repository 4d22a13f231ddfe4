package io.turnoutboard.service.intake;

import java.util.List;

/**
 * A table that goes out in the form in which it comes in.
 *
 * @param name of the file without its ending, and of the sheet of a workbook
 */
public record OutTable(String name, List<String> headings, List<List<RawCell>> rows) {
    public OutTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static RawCell number(long number) {
        return new RawCell(Long.toString(number), RawCell.Kind.NUMBER);
    }
}
