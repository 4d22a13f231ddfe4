package io.turnoutboard.domain.text;

/** Which characters may stand in what is kept for ever: none that would disturb a screen, a terminal or a paper. */
public final class PrintableText {
    private PrintableText() {}

    /** Whether a code point is one that moves the cursor, turns the direction of writing, or stands alone as half of one. */
    public static boolean disturbs(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** Whether a text has no such character, nor the mark that stands for what another encoding garbled. */
    public static boolean isPlain(String text) {
        return text.indexOf('\uFFFD') < 0 && text.codePoints().noneMatch(PrintableText::disturbs);
    }
}
