package io.turnoutboard.service.intake;

import java.time.LocalTime;
import java.util.Optional;

/**
 * How a column is read.
 *
 * @param heading as it stands in the file
 * @param field empty for a column that nobody knows, which is left out
 * @param slot the cut-off of a column of counts or rates, where its heading says one
 */
public record ColumnUse(int column, String heading, Optional<IntakeField> field, Optional<LocalTime> slot) {
    ColumnUse at(Optional<LocalTime> time) {
        return new ColumnUse(column, heading, field, time);
    }

    /** As a spreadsheet names the column: {@code B}. */
    public String letters() {
        return Place.ofColumn(column).text();
    }

    boolean is(IntakeField one) {
        return field.filter(one::equals).isPresent();
    }
}
