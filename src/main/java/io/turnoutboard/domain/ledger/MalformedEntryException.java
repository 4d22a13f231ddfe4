package io.turnoutboard.domain.ledger;

/** Bytes or a text that should be an entry are not one. The message names what is wrong, never a person's data. */
public final class MalformedEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEntryException(String message) {
        super(message);
    }

    public MalformedEntryException(String message, Throwable cause) {
        super(message, cause);
    }
}
