package io.turnoutboard.service.intake;

/** Where something stands in a table: its line and column, both from 1; 0 where the whole line, column or file is meant. */
public record Place(int line, int column) {
    public static final Place FILE = new Place(0, 0);
    private static final int LETTERS = 26;

    public static Place ofLine(int line) {
        return new Place(line, 0);
    }

    public static Place ofColumn(int column) {
        return new Place(0, column);
    }

    /** As a spreadsheet names it: {@code B9}, {@code 9} for a line, {@code B} for a column, {@code *} for the file. */
    public String text() {
        if (line == 0 && column == 0) {
            return "*";
        }
        return letters(column) + (line == 0 ? "" : Integer.toString(line));
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
