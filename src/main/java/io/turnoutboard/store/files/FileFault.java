package io.turnoutboard.store.files;

import io.turnoutboard.service.FolderException;
import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with a file. Each has a sentence in both languages ({@code folder.fault.<key>}) that the offending
 * value fills.
 */
enum FileFault {
    MISSING,
    NOT_A_FILE,
    UNREADABLE,
    TOO_LARGE,
    NOT_UTF8,
    NO_HEADER,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    WRONG_FIELD_COUNT,
    BAD_QUOTES,
    NO_ROWS,
    BLANK,
    TOO_LONG,
    CONTROL_CHARACTER,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    NOT_A_DATE,
    NOT_A_TIME,
    NOT_A_DATE_TIME,
    NOT_TRUE_OR_FALSE,
    NOT_A_CHOICE,
    NOT_A_UUID,
    NOT_A_ZONE,
    NOT_A_CODE,
    UNKNOWN_KEY,
    MISSING_KEY,
    DUPLICATE,
    NO_SUCH_REFERENCE,
    HOURS_OUTSIDE_THE_LAW,
    HALF_A_POSITION,
    CHANGES_NOTHING,
    LIST_BELOW_ZERO,
    NOT_ON_THE_DAY,
    CLOSED_BEFORE_OPENED,
    REPORTED_BEFORE_COUNTED,
    PARTS_EXCEED_COUNT,
    CLOCK_OF_A_REAL_DAY;

    /** The code of every wrong file. */
    static final String CODE = "TB-F04";

    private static final int MOST_SHOWN = 60;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The fault at a place. {@code column} is blank where the whole line, {@code line} 0 where the whole file is meant.
     */
    FolderException at(String file, long line, String column, String value) {
        String where = line == 0 ? "" : Long.toString(line);
        return new FolderException(CODE, List.of(file, where, shown(column), key(), shown(value)));
    }

    /** A value as it may be shown: short, and without characters that would disturb a terminal. */
    private static String shown(String value) {
        StringBuilder plain = new StringBuilder();
        value.codePoints()
                .limit(MOST_SHOWN)
                .map(each -> CsvText.isDisturbing(each) ? '\uFFFD' : each)
                .forEach(plain::appendCodePoint);
        return value.codePointCount(0, value.length()) > MOST_SHOWN ? plain + "…" : plain.toString();
    }
}
