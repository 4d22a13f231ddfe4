package io.turnoutboard.service.archive;

/**
 * An archive could not be written, or does not hold. The code has a sentence under {@code archive.<code>.text}, with
 * {@code place} as {0}: the name of a file in the archive, the number of a paper or of a line; it may be blank.
 */
public final class ArchiveFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String place;

    public ArchiveFault(String code, String place) {
        super(code + " " + place);
        this.code = code;
        this.place = place;
    }

    public ArchiveFault(String code, String place, Throwable cause) {
        super(code + " " + place, cause);
        this.code = code;
        this.place = place;
    }

    public String code() {
        return code;
    }

    public String place() {
        return place;
    }
}
