package io.turnoutboard.service.intake;

import java.util.List;
import java.util.Optional;

/**
 * How a table is laid out: which line has its headings, and what each column holds.
 *
 * @param station the number of the one station that all lines are of, where no column says one
 */
public record Layout(IntakeKind kind, int headingLine, List<ColumnUse> columns, Optional<Integer> station) {
    public Layout {
        columns = List.copyOf(columns);
    }

    Layout withColumns(List<ColumnUse> other) {
        return new Layout(kind, headingLine, other, station);
    }

    Optional<ColumnUse> column(IntakeField field) {
        return columns.stream().filter(each -> each.is(field)).findFirst();
    }

    boolean has(IntakeField field) {
        return column(field).isPresent();
    }

    List<ColumnUse> all(IntakeField field) {
        return columns.stream().filter(each -> each.is(field)).toList();
    }

    boolean hasLists() {
        return has(IntakeField.VOTERS)
                || has(IntakeField.VOTERS_NATIONAL)
                || has(IntakeField.VOTERS_CITY)
                || has(IntakeField.VOTERS_WARD);
    }
}
