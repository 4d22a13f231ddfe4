package io.turnoutboard.cli;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an election up again from a backup; shows first what would be lost. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Restore restore;
    private final Values values;
    private final Secrets secrets;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "BACKUP.zip", descriptionKey = "cli.restore.file")
    private String backup = "";

    @Option(names = "--into", paramLabel = "DIR", required = true, descriptionKey = "cli.restore.into")
    private String target = "";

    @Option(names = "--with", paramLabel = "FILE", descriptionKey = "cli.restore.with")
    private List<String> sources = List.of();

    @Option(names = "--yes", descriptionKey = "cli.restore.yes")
    private boolean yes;

    RestoreCommand(Restore restore, Values values, Secrets secrets, Terminal terminal) {
        this.restore = restore;
        this.values = values;
        this.secrets = secrets;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        List<Path> given = new ArrayList<>();
        for (String source : sources) {
            given.add(values.path("--with", source));
        }
        RestoreRequest request =
                new RestoreRequest(values.path("BACKUP.zip", backup), values.path("--into", target), given);
        new RestoreWords(terminal).tell(restore.look(request));
        if (!yes && !secrets.agrees(terminal.messages().text("cli.restore.ask"))) {
            throw new CommandException(
                    ExitCode.REFUSED, "TB-Y23", terminal.messages().text("cli.restore.not-done"));
        }
        Restore.Done done = restore.restore(request);
        terminal.line("cli.restore.done");
        terminal.plain(request.target().toString());
        done.putAside().ifPresent(aside -> {
            terminal.line("cli.restore.aside");
            terminal.plain(aside.toString());
        });
        return ExitCode.OK;
    }
}
