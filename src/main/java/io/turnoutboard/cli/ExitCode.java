package io.turnoutboard.cli;

/** The exit codes of every command, told by {@code --help} and in docs/commands.md. They never change their meaning. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int UNEXPECTED = 1;
    public static final int USAGE = 2;
    public static final int REFUSED = 3;
    public static final int FOLDER_OR_HOST = 4;
    public static final int NOT_VERIFIED = 5;
    public static final int NOT_SEALED_YET = 6;
    public static final int DISPUTED = 7;
    public static final int SUPERSEDED = 8;
    /** The highest code; each from 0 to here has a sentence {@code cli.exit.<code>}. */
    static final int LAST = SUPERSEDED;

    private ExitCode() {}
}
