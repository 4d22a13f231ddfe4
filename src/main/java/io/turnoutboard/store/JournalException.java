package io.turnoutboard.store;

/** A journal cannot be used as it is. The file was left untouched; {@link #code()} is stable. */
public final class JournalException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The journal was written by a newer program. */
    public static final String NEWER_FORMAT = "TB-J01";
    /** A record before the tail is damaged. */
    public static final String DAMAGED = "TB-J02";
    /** It is not a journal at all. */
    public static final String NOT_A_JOURNAL = "TB-J03";

    private final String code;

    public JournalException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
