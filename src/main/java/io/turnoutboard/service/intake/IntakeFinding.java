package io.turnoutboard.service.intake;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.intake.IntakeFault.Severity;
import java.util.List;

/**
 * Something wrong or doubtful at a place of a file.
 *
 * @param details fill the sentence of the fault
 * @param alternatives what may be answered where it asks: {@code yes}, or values to choose between
 */
public record IntakeFinding(IntakeFault fault, Place place, List<String> details, List<String> alternatives) {
    public IntakeFinding {
        details = List.copyOf(details);
        alternatives = List.copyOf(alternatives);
    }

    public static IntakeFinding of(IntakeFault fault, Place place, String... details) {
        return new IntakeFinding(fault, place, List.of(details), List.of());
    }

    /** By what an answer names it: {@code TB-I80@B9}. */
    public String key() {
        return fault.code() + "@" + place.text();
    }

    public boolean isNote() {
        return fault.severity() == Severity.NOTE;
    }

    /** The sentence without its place. */
    public String sentence(Messages messages) {
        String[] filling = fault == IntakeFault.MISSING_COLUMN
                ? details.stream().map(field -> named(field, messages)).toArray(String[]::new)
                : details.toArray(String[]::new);
        return messages.text("intake." + fault.code() + ".text", filling);
    }

    private static String named(String field, Messages messages) {
        return messages.text("intake.field." + field + ".label") + " (" + field + ")";
    }
}
