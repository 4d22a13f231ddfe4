package io.turnoutboard.domain.turnout;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of the list in percent with exactly two decimals, rounded half up (22,566 → 22,57) as the forms prescribe.
 * Below the whole list it never reads 100,00 but 99,99; above the list it reads 100,00 and the excess is said in words
 * ("vượt danh sách n"). The number kept is in hundredths of a percent.
 */
public record Rate(int hundredths) implements Comparable<Rate> {
    private static final int WHOLE = 10_000;
    public static final Rate ZERO = new Rate(0);

    public Rate {
        if (hundredths < 0 || hundredths > WHOLE) {
            throw new IllegalArgumentException("a rate lies between 0 and 100 %: " + hundredths);
        }
    }

    /** The rate of {@code voted} heads on a list of {@code list}; none where the list is empty. */
    public static Optional<Rate> of(long voted, long list) {
        if (list == 0) {
            return Optional.empty();
        }
        if (voted >= list) {
            return Optional.of(new Rate(WHOLE));
        }
        long halfUp = (voted * WHOLE * 2 + list) / (list * 2);
        return Optional.of(new Rate((int) Math.min(halfUp, WHOLE - 1)));
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** True when exactly the whole list (or more) has voted. */
    public boolean isWhole() {
        return hundredths == WHOLE;
    }

    /** True above half: at or under half a constituency votes again (Luật Bầu cử, Điều 80). */
    public boolean isOverHalf() {
        return hundredths > WHOLE / 2;
    }

    @Override
    public int compareTo(Rate other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
