package io.turnoutboard.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: without a command it opens the window. Its options may stand before or after a command's name. */
@Command(name = "turnout-board")
final class TurnoutBoardCommand implements Callable<Integer> {
    private final DesktopCommand desktop;
    private final ElectionChoice choice;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.version")
    private boolean version;

    /** Read by {@link LanguageOption} before everything else, since even the help needs it; here it is only checked. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, descriptionKey = "cli.option.lang")
    private @Nullable String language;

    TurnoutBoardCommand(DesktopCommand desktop, ElectionChoice choice) {
        this.desktop = desktop;
        this.choice = choice;
    }

    @Option(names = "--election", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "cli.option.election")
    void setElection(String typed) {
        choice.typed(typed);
    }

    @Override
    public Integer call() throws Exception {
        return desktop.call();
    }

    @Override
    public String toString() {
        return "turnout-board[help=" + help + ", version=" + version + ", language=" + language + "]";
    }
}
