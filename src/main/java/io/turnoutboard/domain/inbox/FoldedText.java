package io.turnoutboard.domain.inbox;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without tones, marks and capitals that still knows where each of its letters came from, so that a message in
 * NFC, in NFD or without tones reads alike and its pieces can be shown as they were sent.
 */
final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Figures of other scripts and on keycaps are no figures here, and must not leave a part of a number behind. */
    private static final String FOREIGN_FIGURE = "x";

    private static final int KEYCAP = 0x20E3;
    private static final int EMOJI_FORM = 0xFE0F;

    private final String original;
    private final StringBuilder plain = new StringBuilder();
    private int[] origins;

    private FoldedText(String original) {
        this.original = original;
        origins = new int[original.length() + 1];
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text);
        int step;
        for (int at = 0; at < text.length(); at += step) {
            int letter = text.codePointAt(at);
            step = Character.charCount(letter);
            folded.add(isKeycap(text, at) ? FOREIGN_FIGURE : fold(letter), at);
        }
        folded.mark(text.length());
        return folded;
    }

    String plain() {
        return plain.toString();
    }

    /** Where a folded letter stands in the original; its length for the end. */
    int origin(int index) {
        return origins[index];
    }

    /** The original of a folded part, composed and in small letters, to tell năm from nam. */
    String toned(int from, int to) {
        String part = original.substring(origins[from], origins[to]);
        return Normalizer.normalize(part, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private void add(String letters, int at) {
        for (int i = 0; i < letters.length(); i++) {
            mark(at);
            plain.append(letters.charAt(i));
        }
    }

    private void mark(int at) {
        if (plain.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2 + 1);
        }
        origins[plain.length()] = at;
    }

    private static boolean isKeycap(String text, int at) {
        int next = at + 1;
        if (next < text.length() && text.charAt(next) == EMOJI_FORM) {
            next++;
        }
        return next < text.length() && text.charAt(next) == KEYCAP;
    }

    private static String fold(int letter) {
        if (letter < 0x80) {
            return Character.isISOControl(letter) && letter != '\t'
                    ? " "
                    : String.valueOf((char) Character.toLowerCase(letter));
        }
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> " ";
            case Character.FORMAT -> "";
            case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> FOREIGN_FIGURE;
            default -> withoutMarks(letter);
        };
    }

    private static String withoutMarks(int letter) {
        String whole = Character.toString(letter);
        String bare =
                MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
    }
}
