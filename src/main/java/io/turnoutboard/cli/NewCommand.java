package io.turnoutboard.cli;

import io.turnoutboard.service.DeskState.Connection;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.setup.ElectionFounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an election's folder; without a name the demo afresh, the old one being set aside and never deleted. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final ElectionFolders folders;
    private final ElectionFounding founding;
    private final ElectionChoice choice;
    private final DemoPlace demo;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--from", paramLabel = "FOLDER", descriptionKey = "cli.new.from")
    private @Nullable String from;

    @Option(names = "--clock", paramLabel = "YYYY-MM-DDTHH:MM", descriptionKey = "cli.new.clock")
    private @Nullable String clock;

    @Mixin
    private FoundingOptions founded = new FoundingOptions();

    NewCommand(
            ElectionFolders folders,
            ElectionFounding founding,
            ElectionChoice choice,
            DemoPlace demo,
            Values values,
            Terminal terminal) {
        this.folders = folders;
        this.founding = founding;
        this.choice = choice;
        this.demo = demo;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        Optional<Path> named = choice.named();
        if (founded.isAsked()) {
            return found(named);
        }
        Path source = from == null ? demo.files() : values.path("--from", from);
        Optional<LocalDateTime> stands =
                clock == null ? Optional.empty() : Optional.of(values.moment("--clock", clock));
        Path folder = named.orElse(demo.folder());
        if (named.isEmpty() && Files.exists(folder)) {
            remake(folder, source, stands);
        } else {
            folders.create(folder, source, stands);
        }
        terminal.line("cli.new.made");
        terminal.plain(folder.toString());
        return ExitCode.OK;
    }

    private int found(Optional<Path> named) throws FolderException, CommandException {
        SetupValues setup = new SetupValues(terminal.messages());
        Path folder = named.orElseThrow(() -> setup.missing("--election"));
        Optional<LocalDateTime> stands =
                clock == null ? Optional.empty() : Optional.of(values.moment("--clock", clock));
        founded.found(folder, folders, founding, setup, stands);
        terminal.line("cli.new.made");
        terminal.plain(folder.toString());
        return ExitCode.OK;
    }

    /** The new demo is made beside and only then takes the old one's place, so a wrong file leaves all as it was. */
    private void remake(Path folder, Path source, Optional<LocalDateTime> stands)
            throws FolderException, CommandException {
        requireNobodyWorksIn(folder);
        Path aside = free(folder, ".old-");
        Path fresh = free(folder, ".new-");
        folders.create(fresh, source, stands);
        try {
            Files.move(folder, aside);
            Files.move(fresh, folder);
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(folder.toString(), String.valueOf(e.getMessage())), e);
        }
        terminal.line("cli.new.aside");
        terminal.plain(aside.toString());
    }

    /** A folder that another program works in must stay where that program knows it to be. */
    private void requireNobodyWorksIn(Path folder) throws FolderException, CommandException {
        try (OpenElection old = folders.open(folder)) {
            if (old.ledger().state().value().connection() == Connection.HOSTING) {
                return;
            }
        } catch (FolderException e) {
            if (!e.code().equals("TB-F02")) {
                return;
            }
        }
        throw new CommandException(
                ExitCode.FOLDER_OR_HOST, "TB-F14", terminal.messages().text("cli.new.in-use", folder.toString()));
    }

    private static Path free(Path folder, String suffix) {
        int number = 1;
        while (Files.exists(folder.resolveSibling(folder.getFileName() + suffix + number))) {
            number++;
        }
        return folder.resolveSibling(folder.getFileName() + suffix + number);
    }
}
