package io.turnoutboard.store.intake;

/** What a file may be at most. More than the stations of the whole nation in one sheet is not a ward's file. */
final class Limits {
    static final int BYTES = 16 * 1024 * 1024;
    static final int ROWS = 100_000;
    static final int COLUMNS = 200;
    static final int CHARACTERS = 500;
    /** Parts of a workbook, and what they may unpack to in all. */
    static final int PARTS = 1_000;

    static final long UNPACKED = 256L * 1024 * 1024;
    /** How much larger a part of some size may be than what it was packed into. */
    static final int RATIO = 200;

    static final long RATIO_FROM = 4L * 1024 * 1024;

    private Limits() {}
}
