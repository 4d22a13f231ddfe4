package io.turnoutboard.cli;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.BackupState.ProvedBackup;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.OpenElection;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup now, lists those that there are, or says where they are copied to, too. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final ElectionChoice choice;
    private final Values values;
    private final Terminal terminal;

    @ArgGroup
    private @Nullable Second second;

    @Option(names = "--list", descriptionKey = "cli.backup.list")
    private boolean list;

    /** The second place: one, or none any more. */
    static final class Second {
        @Option(names = "--to", paramLabel = "FOLDER", required = true, descriptionKey = "cli.backup.to")
        private String place = "";

        @Option(names = "--to-nowhere", required = true, descriptionKey = "cli.backup.to-nowhere")
        private boolean nowhere;
    }

    BackupCommand(ElectionChoice choice, Values values, Terminal terminal) {
        this.choice = choice;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        try (OpenElection election = choice.open()) {
            ZoneId zone = election.ledger().board().value().election().zone();
            if (election.backups().isEmpty() && !list && second == null) {
                return told(elsewhere(election), zone);
            }
            Backups backups = election.backups().orElseThrow(() -> notTheHost(election));
            if (list) {
                list(backups.list(), zone);
                return ExitCode.OK;
            }
            if (second != null) {
                backups.secondPlace(place(second));
            }
            return told(backups.backupNow(), zone);
        }
    }

    /** The host is another program: where it shares the board it can be asked. */
    private static BackupState elsewhere(OpenElection election) throws FolderException {
        return election.sharing()
                .filter(sharing -> sharing.shared().isPresent())
                .orElseThrow(() -> notTheHost(election))
                .backUp();
    }

    private static FolderException notTheHost(OpenElection election) {
        return new FolderException(
                Backups.NOT_THE_HOST, List.of(election.folder().toString()));
    }

    private Optional<Path> place(Second chosen) throws CommandException {
        return chosen.nowhere ? Optional.empty() : Optional.of(values.path("--to", chosen.place));
    }

    private void list(List<ProvedBackup> backups, ZoneId zone) {
        if (backups.isEmpty()) {
            terminal.line("cli.backup.none");
        }
        backups.forEach(backup -> tell(backup, zone));
    }

    private void tell(ProvedBackup backup, ZoneId zone) {
        Messages messages = terminal.messages();
        terminal.line(
                "cli.backup.good",
                RestoreWords.moment(backup.takenAt(), zone, messages),
                messages.formats().count(backup.seq()),
                backup.hash());
        terminal.plain(backup.file().toString());
    }

    private int told(BackupState state, ZoneId zone) {
        boolean failed = state.warnings().stream()
                .map(BackupState.Warning::code)
                .anyMatch(code -> !Backups.OF_THE_SECOND_PLACE.contains(code) && !Backups.NOTICES.contains(code));
        if (!failed) {
            state.last().ifPresent(backup -> tell(backup, zone));
        }
        state.secondPlace().ifPresent(place -> terminal.line("cli.backup.second", place.toString()));
        for (BackupState.Warning warning : state.warnings()) {
            FolderException said = new FolderException(warning.code(), warning.details());
            terminal.failure(FolderSentence.of(said, terminal.messages()), warning.code());
        }
        boolean differs =
                state.warnings().stream().anyMatch(warning -> warning.code().equals(Backups.NOT_EQUAL));
        if (differs) {
            return ExitCode.NOT_VERIFIED;
        }
        boolean nothingToDo =
                state.warnings().stream().map(BackupState.Warning::code).allMatch(Backups.NOTICES::contains);
        return nothingToDo ? ExitCode.OK : ExitCode.FOLDER_OR_HOST;
    }
}
