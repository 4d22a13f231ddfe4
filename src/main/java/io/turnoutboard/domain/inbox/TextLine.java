package io.turnoutboard.domain.inbox;

import java.util.ArrayList;
import java.util.List;

/** A line of the pasted text; {@code next} is where the one after it begins, behind the line's end. */
record TextLine(String text, int from, int next) {
    static List<TextLine> of(String whole) {
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < whole.length(); at++) {
            char letter = whole.charAt(at);
            boolean pair = letter == '\r' && at + 1 < whole.length() && whole.charAt(at + 1) == '\n';
            if (!pair && (letter == '\n' || letter == '\r' || letter == '\u0085' || letter == '\u2028')) {
                lines.add(new TextLine(withoutEnd(whole, from, at), from, at + 1));
                from = at + 1;
            }
        }
        if (from < whole.length()) {
            lines.add(new TextLine(whole.substring(from), from, whole.length()));
        }
        return lines;
    }

    private static String withoutEnd(String whole, int from, int end) {
        boolean pair = end > from && whole.charAt(end) == '\n' && whole.charAt(end - 1) == '\r';
        return whole.substring(from, pair ? end - 1 : end);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean hasCells() {
        return text.indexOf('\t') >= 0;
    }

    Span span() {
        return new Span(from, next);
    }
}
