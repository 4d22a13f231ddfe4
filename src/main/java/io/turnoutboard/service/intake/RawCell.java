package io.turnoutboard.service.intake;

/** A cell as it stands in a file, its text in NFC and without blanks around it. */
public record RawCell(String text, Kind kind) {
    public static final RawCell BLANK = new RawCell("", Kind.TEXT);

    /** What the file says that it is; everything in a CSV file is text. */
    public enum Kind {
        TEXT,
        /** A number of a workbook, with a point before its decimals. */
        NUMBER,
        /** A date or a time of a workbook; a time of day alone is written HH:MM. */
        DATE,
        /** A formula; the text is the value that stands there, blank where none does. */
        FORMULA,
        /** A formula that failed, such as {@code #REF!}. */
        ERROR
    }

    public static RawCell text(String text) {
        return text.isEmpty() ? BLANK : new RawCell(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return text.isEmpty() && kind != Kind.FORMULA && kind != Kind.ERROR;
    }
}
