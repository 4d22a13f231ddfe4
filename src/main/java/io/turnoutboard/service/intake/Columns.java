package io.turnoutboard.service.intake;

import java.util.List;
import java.util.Map;

/**
 * The columns of a table as they are read, also where that is not enough to bring it in: what a person sees, and says
 * otherwise.
 *
 * @param headingLine as a spreadsheet numbers it
 * @param understood false where no line of headings was known; then these are the cells of the first line that has several
 */
public record Columns(int headingLine, boolean understood, List<ColumnUse> uses) {
    private static final int MOST_LINES_ABOVE = 20;

    public Columns {
        uses = List.copyOf(uses);
    }

    /** @param said fields by heading or by the letters of a column, over what is guessed */
    public static Columns of(RawTable table, Map<String, IntakeField> said) {
        HeadingGuess guess = new HeadingGuess(said);
        List<RawRow> top =
                table.rows().subList(0, Math.min(MOST_LINES_ABOVE, table.rows().size()));
        int most = said.isEmpty() ? 1 : 0;
        RawRow best = null;
        for (RawRow row : top) {
            int known = guess.known(row);
            if (known > most) {
                most = known;
                best = row;
            }
        }
        if (best != null) {
            return new Columns(best.line(), true, guess.columns(best));
        }
        return top.stream()
                .filter(row -> filled(row) > 1)
                .findFirst()
                .or(() -> top.stream().findFirst())
                .map(row -> new Columns(row.line(), false, guess.columns(row)))
                .orElseGet(() -> new Columns(0, false, List.of()));
    }

    private static long filled(RawRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** By what a column is named where a person says what it holds: its heading, or its letters where that is not one's own. */
    public String name(ColumnUse use) {
        boolean own = !use.heading().isEmpty()
                && uses.stream()
                                .filter(each -> each.heading().equals(use.heading()))
                                .count()
                        == 1;
        return own ? use.heading() : Place.ofColumn(use.column()).text();
    }

    /** The first values that stand under a heading. */
    public static List<String> samples(RawTable table, int headingLine, int column, int most) {
        return table.rows().stream()
                .filter(row -> row.line() > headingLine)
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .limit(most)
                .toList();
    }
}
