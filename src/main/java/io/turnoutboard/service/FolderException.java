package io.turnoutboard.service;

import java.util.List;

/**
 * An election's folder could not be opened or made. {@link #code()} is stable and has a sentence in both languages
 * ({@code folder.<code>.text}) whose placeholders {@link #details()} fill.
 */
public final class FolderException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> details;

    public FolderException(String code, List<String> details, Throwable cause) {
        this(code, details);
        initCause(cause);
    }

    public FolderException(String code, List<String> details) {
        super(code + " " + details);
        this.code = code;
        this.details = List.copyOf(details);
    }

    public String code() {
        return code;
    }

    public List<String> details() {
        return details;
    }
}
