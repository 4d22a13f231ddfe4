package io.turnoutboard.store.archive;

/** The codes of what can be wrong with an archive; the sentences stand under {@code archive.<code>.text}. */
final class Faults {
    static final String NOT_AN_ARCHIVE = "TB-V20";
    static final String NEWER = "TB-V21";
    static final String FILE_MISSING = "TB-V22";
    static final String FILE_CHANGED = "TB-V23";
    static final String FILE_ADDED = "TB-V24";
    /** A paper in it is not the one that the ledger says was issued. */
    static final String PAPER_CHANGED = "TB-V25";
    /** A table says something else than the ledger. */
    static final String TABLE_CHANGED = "TB-V26";

    static final String TOO_LARGE = "TB-V27";
    /** The bytes of an issued paper are gone, or damaged, where they should be kept. */
    static final String PAPER_GONE = "TB-V28";

    static final String NOT_WRITTEN = "TB-V29";

    private Faults() {}
}
