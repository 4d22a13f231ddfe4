package io.turnoutboard.service.intake;

import java.util.List;

/** A line of a file. {@code line} is where it begins, as a text editor or a spreadsheet numbers it. */
public record RawRow(int line, List<RawCell> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 1 on; blank where the line is shorter. */
    public RawCell cell(int column) {
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : RawCell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }

    public Place place(int column) {
        return new Place(line, column);
    }
}
