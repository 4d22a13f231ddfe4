package io.turnoutboard.domain.election;

/** A record of the election was given values that no election can have. The message is for logs and tests. */
public final class InvalidRecordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidRecordException(String message) {
        super(message);
    }
}
