package io.turnoutboard.domain.inbox;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folded line out of which what was understood is blanked, so that nothing of it is understood a second time. */
final class Blanks {
    /** Stands where something was taken out: no letter, no figure, no blank. */
    static final char TAKEN = '\u0001';

    private final StringBuilder line;

    Blanks(String folded) {
        line = new StringBuilder(folded);
    }

    String text() {
        return line.toString();
    }

    String text(int from, int to) {
        return line.substring(from, to);
    }

    /** Takes out every match. */
    void take(Pattern pattern, Consumer<Matcher> taken) {
        takeIf(pattern, match -> {
            taken.accept(match);
            return true;
        });
    }

    /** Takes out the matches that are wanted. */
    void takeIf(Pattern pattern, Predicate<Matcher> wanted) {
        Matcher matcher = pattern.matcher(line.toString());
        while (matcher.find()) {
            if (wanted.test(matcher)) {
                blank(matcher.start(), matcher.end());
            }
        }
    }

    void blank(int from, int to) {
        for (int at = from; at < to; at++) {
            line.setCharAt(at, TAKEN);
        }
    }
}
