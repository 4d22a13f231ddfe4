package io.turnoutboard.service.intake;

import java.util.List;
import java.util.Optional;

/** How a table is laid out: which line has its headings, and what each column holds. */
public record Layout(IntakeKind kind, int headingLine, List<ColumnUse> columns) {
    public Layout {
        columns = List.copyOf(columns);
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
