package io.turnoutboard.cli;

import io.turnoutboard.service.Audit.Rebuilt;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes the read tables anew from the ledger. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Terminal terminal;

    RebuildCommand(ElectionChoice choice, Terminal terminal) {
        this.choice = choice;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        try (OpenElection election = choice.open()) {
            Rebuilt rebuilt = election.audit().rebuild();
            terminal.line("cli.rebuild.done", terminal.messages().formats().count(rebuilt.lines()));
            if (rebuilt.differed().isEmpty()) {
                terminal.line("cli.rebuild.same");
            } else {
                terminal.line("cli.rebuild.differed", String.join(", ", rebuilt.differed()));
            }
            return ExitCode.OK;
        }
    }
}
