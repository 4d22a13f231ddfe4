package io.turnoutboard.service;

/** An entry could not be kept on this machine: nothing was saved. {@link #code()} is stable, for messages and support. */
public final class NotSavedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    public NotSavedException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
