package io.turnoutboard.domain.inbox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a folded line and what the words about it say that it is. {@code whole} is empty where it is no whole
 * number: {@code 1.5}, {@code 1k2}, {@code 12 trăm}; {@code decimal} is its value as a percentage.
 */
record Amount(int from, int to, Role role, OptionalInt whole, Optional<BigDecimal> decimal) {
    /** What a number counts. */
    enum Role {
        /** Heads that have voted, as far as can be seen. */
        COUNT,
        /** The same, and the text says so: lũy kế. */
        TOTAL_SO_FAR,
        INCREASE,
        LIST,
        REMAINING,
        PERCENTAGE,
        MOBILE_BOX,
        MEN,
        WOMEN
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?<spaced>(?<![\\d.,])\\d{1,3}+(?: \\d{3})++(?![\\d]|[.,]\\d))|(?<plain>\\d++(?:[.,]\\d++)*+)");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}([., ])\\d{3}(\\1\\d{3})?");
    private static final Pattern UNIT = Pattern.compile("(?:cu tri|cutri|cu|ct|c|phieu|p|nguoi|ng|n)(?!\\p{L})");
    private static final Pattern MULTIPLE =
            Pattern.compile("\\s*(?:k|tr|nghin|ngan|tram|chuc|van|trieu|ruoi)(?!\\p{L})");

    /** The numbers in a part of a line, in order. */
    static List<Amount> in(Blanks rest, FoldedText folded, Span part) {
        List<Amount> amounts = new ArrayList<>();
        String text = rest.text(part.from(), part.to());
        Matcher matcher = NUMBER.matcher(text);
        int before = 0;
        while (matcher.find()) {
            Surroundings around = new Surroundings(text, before, matcher.start(), matcher.end(), part.from());
            amounts.add(of(matcher.group(), around, folded));
            before = matcher.end();
        }
        return amounts;
    }

    private static Amount of(String digits, Surroundings around, FoldedText folded) {
        Role role = around.role(folded);
        boolean readable = WHOLE.matcher(digits).matches()
                && !(digits.length() > 3 && digits.startsWith("0"))
                && !around.isGlued(UNIT)
                && !around.isFollowedBy(MULTIPLE);
        OptionalInt whole =
                readable ? OptionalInt.of(Integer.parseInt(digits.replaceAll("\\D", ""))) : OptionalInt.empty();
        return new Amount(
                around.offset() + around.start(), around.offset() + around.end(), role, whole, decimal(digits));
    }

    /** True where blanks stand between the figures: {@code 7 234}, which may also be two numbers. */
    boolean isSpaced(Blanks rest) {
        return rest.text(from, to).indexOf(' ') > 0;
    }

    private static Optional<BigDecimal> decimal(String digits) {
        return digits.matches("\\d{1,3}(?:[.,]\\d{1,4})?")
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    Amount as(Role other) {
        return new Amount(from, to, other, whole, decimal);
    }
}
