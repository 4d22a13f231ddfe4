package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Reading.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lines of cells that were copied from a spreadsheet, with the cut-offs as columns or as rows. */
record TableReader(LineReader lines) {

    /** @param sum the first number that is free for the totals of columns */
    List<Draft> read(List<TextLine> block, int messageSum, int sum) {
        List<Draft> drafts = new ArrayList<>();
        Optional<TableRows> rows = Optional.empty();
        boolean strange = false;
        for (TextLine line : block) {
            TableCells cells = TableCells.of(line);
            Optional<TableHeading> heading = TableHeading.of(cells, lines.wording());
            if (heading.isPresent()) {
                rows = heading.map(found -> new TableRows(found, lines.wording(), sum));
                drafts.add(new Draft.Passed(line.span(), Passing.TABLE_HEADER));
            } else if (rows.isPresent()) {
                drafts.addAll(rows.get().read(cells, line.span()));
            } else {
                strange |= cells.isHeadingOfUnknownColumns();
                drafts.addAll(withoutHeading(line, cells, messageSum, strange));
            }
        }
        return drafts;
    }

    private List<Draft> withoutHeading(TextLine line, TableCells cells, int messageSum, boolean strange) {
        boolean onlyFirst = !cells.isEmpty(0);
        for (int column = 1; column < cells.size(); column++) {
            onlyFirst &= cells.isEmpty(column);
        }
        if (onlyFirst && cells.folded(0).matches("\\d{1,3}")) {
            return List.of(new Draft.Passed(line.span(), Passing.TABLE_CELLS));
        }
        List<Draft> read = lines.read(line.text(), line.from(), line.span(), messageSum);
        return strange ? read.stream().map(TableReader::underUnknownColumns).toList() : read;
    }

    /** Beneath a heading that is not understood nobody knows what a bare number counts. */
    private static Draft underUnknownColumns(Draft draft) {
        return draft instanceof Draft.Figure figure ? figure.with(Doubt.UNKNOWN_COLUMNS) : draft;
    }
}
