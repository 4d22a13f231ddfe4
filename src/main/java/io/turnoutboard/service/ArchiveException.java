package io.turnoutboard.service;

/** The archive of papers could not be reached, or could not keep a paper. */
public final class ArchiveException extends Exception {
    /** Its stable code, with a sentence under {@code paper.<code>.text}. */
    public static final String CODE = "TB-P01";

    private static final long serialVersionUID = 1L;

    public ArchiveException(Throwable cause) {
        super(CODE, cause);
    }
}
