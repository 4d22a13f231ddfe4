package io.turnoutboard.cli;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.KeyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the keys of an election to another machine, under a password. */
@Command(name = "keys")
final class KeysCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final KeyFiles keys;
    private final Values values;
    private final Secrets secrets;
    private final Terminal terminal;

    @ArgGroup(multiplicity = "1")
    private Way way = new Way();

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "cli.keys.password-file")
    private @Nullable String passwordFile;

    /** Out of this machine, or into it. */
    static final class Way {
        @Option(names = "--export", paramLabel = "FILE", required = true, descriptionKey = "cli.keys.export")
        private @Nullable String out;

        @Option(names = "--import", paramLabel = "FILE", required = true, descriptionKey = "cli.keys.import")
        private @Nullable String in;
    }

    KeysCommand(ElectionChoice choice, KeyFiles keys, Values values, Secrets secrets, Terminal terminal) {
        this.choice = choice;
        this.keys = keys;
        this.values = values;
        this.secrets = secrets;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (way.out != null) {
            Path file = values.path("--export", way.out);
            keys.exportTo(file, choice.folder(), password());
            terminal.line("cli.keys.exported");
            terminal.plain(file.toString());
        } else if (way.in != null) {
            Path file = values.path("--import", way.in);
            terminal.line("cli.keys.imported", keys.importFrom(file, password()).toString());
        }
        return ExitCode.OK;
    }

    private String password() throws CommandException {
        if (passwordFile != null) {
            Path file = values.path("--password-file", passwordFile);
            try {
                return Files.readString(file).lines().findFirst().orElse("");
            } catch (IOException e) {
                throw new CommandException(
                        ExitCode.USAGE,
                        "TB-C03",
                        terminal.messages().text("cli.keys.no-password-file", Values.shown(file.toString())),
                        e);
            }
        }
        return secrets.password(terminal.messages().text("cli.keys.ask"))
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.keys.nobody")));
    }
}
