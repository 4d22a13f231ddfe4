package io.turnoutboard.service.intake;

import io.turnoutboard.service.intake.StationLine.CountCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The arithmetic of printed rates. */
final class PrintedRates {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;

    private PrintedRates() {}

    /** In percent, with two decimals. */
    static BigDecimal of(int voted, int list) {
        return exact(voted, list).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal exact(int voted, int list) {
        return HUNDRED.multiply(BigDecimal.valueOf(voted))
                .divide(BigDecimal.valueOf(list), DIGITS, RoundingMode.HALF_UP);
    }

    /** True when a printed rate is this one; a workbook keeps 76 % as 0.76. */
    static boolean fits(int voted, int list, BigDecimal printed) {
        if (list == 0) {
            return true;
        }
        BigDecimal rate = exact(voted, list);
        return isNear(rate, printed)
                || (printed.compareTo(BigDecimal.ONE) <= 0 && isNear(rate, printed.multiply(HUNDRED)));
    }

    private static boolean isNear(BigDecimal rate, BigDecimal printed) {
        return rate.subtract(printed).abs().compareTo(TOLERANCE) <= 0;
    }

    /** The list with which all these rates fit, the one by the printed sum before others; empty where none does. */
    static OptionalInt list(List<CountCell> counts, OptionalInt bySum) {
        if (bySum.isPresent() && bySum.getAsInt() > 0 && allFit(counts, bySum.getAsInt())) {
            return bySum;
        }
        CountCell largest = counts.getLast();
        BigDecimal percent = largest.rate().orElseThrow().percent();
        if (percent.signum() == 0) {
            return OptionalInt.empty();
        }
        int list = HUNDRED.multiply(BigDecimal.valueOf(largest.voted().number()))
                .divide(percent, 0, RoundingMode.HALF_UP)
                .intValue();
        return list > 0 && allFit(counts, list) ? OptionalInt.of(list) : OptionalInt.empty();
    }

    private static boolean allFit(List<CountCell> counts, int list) {
        return counts.stream()
                .allMatch(count -> fits(
                        count.voted().number(), list, count.rate().orElseThrow().percent()));
    }

    /** The count with which a rate fits; empty where it is the one that stands there, or none. */
    static OptionalInt voted(int voted, int list, BigDecimal printed) {
        int other = printed.multiply(BigDecimal.valueOf(list))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValue();
        return other != voted && fits(other, list, printed) ? OptionalInt.of(other) : OptionalInt.empty();
    }

    static String told(List<CountCell> counts) {
        return counts.stream()
                .map(count -> count.rate().orElseThrow().percent().toPlainString())
                .collect(Collectors.joining("; "));
    }
}
