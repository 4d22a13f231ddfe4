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
    boolean is(IntakeField one) {
        return field.filter(one::equals).isPresent();
    }
}
