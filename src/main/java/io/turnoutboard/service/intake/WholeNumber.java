package io.turnoutboard.service.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number as wards write it. Points and blanks between groups of three digits mark thousands; one comma may also
 * mark decimals, so it is asked about. Blank is never zero.
 */
sealed interface WholeNumber {
    int MOST = 10_000_000;

    record Read(int number) implements WholeNumber {}

    record Nothing() implements WholeNumber {}

    /** It is this number if the comma marks thousands. */
    record Doubtful(int number) implements WholeNumber {}

    record Wrong(IntakeFault fault) implements WholeNumber {}

    static WholeNumber of(RawCell cell) {
        String text = Forms.BLANKS.matcher(cell.text()).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (cell.kind() == RawCell.Kind.DATE || Forms.DATE.matcher(text).matches()) {
            return new Wrong(IntakeFault.DATE_NOT_NUMBER);
        }
        if (Forms.NEGATIVE.matcher(text).matches()) {
            return new Wrong(IntakeFault.NEGATIVE);
        }
        if (text.endsWith("%")) {
            return new Wrong(IntakeFault.PERCENT);
        }
        if (Forms.DIGITS.matcher(text).matches()) {
            return digits(text);
        }
        if (cell.kind() != RawCell.Kind.NUMBER && Forms.GROUPS.matcher(text).matches()) {
            return grouped(text);
        }
        return new Wrong(Forms.DECIMALS.matcher(text).matches() ? IntakeFault.DECIMALS : IntakeFault.NOT_A_NUMBER);
    }

    private static WholeNumber grouped(String text) {
        WholeNumber all = digits(text.replaceAll("[., ]", ""));
        boolean oneComma = text.indexOf(',') >= 0 && text.indexOf(',') == text.lastIndexOf(',');
        return oneComma && all instanceof Read(int number) ? new Doubtful(number) : all;
    }

    private static WholeNumber digits(String digits) {
        BigDecimal number = new BigDecimal(digits);
        return number.compareTo(BigDecimal.valueOf(MOST)) > 0
                ? new Wrong(IntakeFault.OUT_OF_RANGE)
                : new Read(number.intValueExact());
    }

    /** A rate in percent, with a point or a comma and with or without its sign. */
    static Optional<BigDecimal> rate(RawCell cell) {
        String text = cell.text().replace("%", "").replace(',', '.').strip();
        return Forms.RATE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** How numbers are written. */
    final class Forms {
        private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]+");
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,40}");
        private static final Pattern GROUPS =
                Pattern.compile("[0-9]{1,3}(?:(?:\\.[0-9]{3})+|(?:,[0-9]{3})+|(?: [0-9]{3})+)");
        private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,20}[.,][0-9]{1,20}");
        private static final Pattern NEGATIVE = Pattern.compile("[-−–] ?[0-9][0-9., ]*|\\([0-9][0-9., ]*\\)");
        private static final Pattern DATE =
                Pattern.compile("[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
        private static final Pattern RATE = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,12})?");

        private Forms() {}
    }
}
