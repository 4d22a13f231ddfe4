package io.turnoutboard.cli;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.DayArchive;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a closed day into one file that proves itself. */
@Command(name = "archive")
final class ArchiveCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final DayArchive archive;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "FILE.zip", required = true, descriptionKey = "cli.archive.out")
    private String out = "";

    ArchiveCommand(ElectionChoice choice, DayArchive archive, Values values, Terminal terminal) {
        this.choice = choice;
        this.archive = archive;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        Path file = values.path("--out", out);
        try (OpenElection election = choice.open()) {
            new ElectionState(election, terminal).board();
            new ArchiveWords(terminal).written(archive.write(election, file), file);
            return ExitCode.OK;
        } catch (ArchiveFault e) {
            return new ArchiveWords(terminal).refused(e);
        }
    }
}
