package io.turnoutboard.domain.paper;

import java.util.Comparator;

/**
 * The number of a paper ("Số: 05/BC-UBBC"). Each letterhead counts for itself from 1; a number is never given twice, not
 * even when its paper never came (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
public record PaperNumber(Letterhead letterhead, int number) implements Comparable<PaperNumber> {
    /** A ward files a few dozen papers a day; beyond this a number was mistyped. */
    public static final int LAST = 9_999;

    private static final Comparator<PaperNumber> ORDER =
            Comparator.comparing(PaperNumber::letterhead).thenComparingInt(PaperNumber::number);

    /** @throws IllegalArgumentException when the number is not from 1 to {@link #LAST} */
    public PaperNumber {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("not the number of a paper: " + number);
        }
    }

    /** As it stands on the paper: {@code 05/BC-UBBC}, {@code 05-BC/BCĐ}. */
    public String text() {
        return letterhead.symbol(Integer.toString(number).length() < 2 ? "0" + number : Integer.toString(number));
    }

    @Override
    public int compareTo(PaperNumber other) {
        return ORDER.compare(this, other);
    }
}
