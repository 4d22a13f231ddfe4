package io.turnoutboard.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of plain text: columns as wide as their longest cell, two blanks between, no blanks at a line's end. */
final class TextTable {
    private static final String GAP = "  ";

    private final String alignment;
    private final List<String[]> rows = new ArrayList<>();

    /** @param alignment one letter a column: {@code l} for left, {@code r} for right */
    TextTable(String alignment) {
        this.alignment = alignment;
    }

    void row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells");
        }
        rows.add(cells.clone());
    }

    /** A line of dashes over the whole width. */
    void rule() {
        rows.add(new String[0]);
    }

    List<String> lines() {
        int[] widths = new int[alignment.length()];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        int whole = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        return rows.stream()
                .map(row -> row.length == 0 ? "-".repeat(whole) : line(row, widths))
                .toList();
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String blanks = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? "" : GAP);
            line.append(alignment.charAt(i) == 'r' ? blanks + row[i] : row[i] + blanks);
        }
        return line.toString().stripTrailing();
    }

    /** Texts are in NFC, where each letter of Vietnamese is one character. */
    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
