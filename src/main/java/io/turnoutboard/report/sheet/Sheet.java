package io.turnoutboard.report.sheet;

import java.util.List;

/**
 * A table.
 *
 * @param name in a few words, at most as long as a workbook lets its sheets be named
 * @param sum the last row; empty where nothing can be summed
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows, List<Cell> sum) {
    private static final int LONGEST_NAME = 31;

    /** @throws IllegalArgumentException when a row has other columns than the table, or the name is too long */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        sum = List.copyOf(sum);
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("too long for the name of a sheet: " + name);
        }
        for (List<Cell> row : rows) {
            check(row, columns);
        }
        if (!sum.isEmpty()) {
            check(sum, columns);
        }
    }

    private static void check(List<Cell> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
        }
    }
}
