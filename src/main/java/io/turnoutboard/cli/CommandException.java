package io.turnoutboard.cli;

/** A command cannot do what was asked. The sentence is for people, in their language; the code is stable. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String code;

    CommandException(int exitCode, String code, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
        this.code = code;
    }

    CommandException(int exitCode, String code, String sentence, Throwable cause) {
        this(exitCode, code, sentence);
        initCause(cause);
    }

    int exitCode() {
        return exitCode;
    }

    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
