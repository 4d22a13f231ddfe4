package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.Audit.Verification;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.archive.ArchiveFault;
import io.turnoutboard.service.archive.DayArchive;
import io.turnoutboard.service.paper.PaperProofs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks every line of the ledger, and prints the checkpoint to keep elsewhere; or proves a paper against its register. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    /** The folder could not even be opened, as its ledger does not hold from some line on. */
    private static final String BROKEN_LEDGER = "TB-F12";

    /** Found in the checkpoint and not in the ledger, of whose lines it then says nothing. */
    private static final Set<String> ABOUT_THE_CHECKPOINT = Set.of("TB-V06", "TB-V07");

    private final ElectionChoice choice;
    private final DayArchive archive;
    private final Values values;
    private final Terminal terminal;

    @Option(names = "--checkpoint", paramLabel = "TEXT", descriptionKey = "cli.verify.checkpoint")
    private @Nullable String checkpoint;

    @Option(names = "--code", paramLabel = "TEXT", descriptionKey = "cli.verify.code")
    private @Nullable String code;

    @Option(names = "--archive", paramLabel = "FILE.zip", descriptionKey = "cli.verify.archive")
    private @Nullable String archived;

    @Parameters(arity = "0..1", paramLabel = "FILE.pdf", descriptionKey = "cli.verify.file")
    private @Nullable String file;

    VerifyCommand(ElectionChoice choice, DayArchive archive, Values values, Terminal terminal) {
        this.choice = choice;
        this.archive = archive;
        this.values = values;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        Optional<Checkpoint> outside =
                checkpoint == null ? Optional.empty() : Optional.of(values.checkpoint("--checkpoint", checkpoint));
        if (archived != null) {
            return prove(values.path("--archive", archived), outside);
        }
        Optional<String> scanned = Optional.ofNullable(code);
        Optional<byte[]> paper = file == null ? Optional.empty() : Optional.of(read(values.path("FILE", file)));
        try (OpenElection election = choice.open()) {
            Verification verification = election.audit().verify(outside);
            if (verification.brokenAt().isPresent()) {
                return broken(verification.brokenAt().get().toString(), verification.code());
            }
            if (paper.isPresent() || scanned.isPresent()) {
                PaperVerification proof = new PaperVerification(election, terminal);
                return paper.isPresent() ? proof.ofFile(paper.get()) : proof.ofCode(scanned.orElse(""));
            }
            terminal.line(
                    outside.isPresent() ? "cli.verify.holds-with-checkpoint" : "cli.verify.holds",
                    terminal.messages().formats().count(verification.lines()));
            terminal.line("cli.verify.keep");
            terminal.plain(election.audit().checkpoint().text());
            return ExitCode.OK;
        } catch (FolderException e) {
            if (e.code().equals(BROKEN_LEDGER) && e.details().size() >= 2) {
                return broken(e.details().get(0), e.details().get(1));
            }
            throw e;
        }
    }

    /** An archive is proved by itself: no election's folder is opened. */
    private int prove(Path path, Optional<Checkpoint> outside) throws CommandException {
        if (code != null || file != null) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.verify.archive-alone"));
        }
        ArchiveWords words = new ArchiveWords(terminal);
        try {
            words.tell(archive.prove(path, outside));
            if (outside.isPresent()) {
                terminal.line(
                        "cli.archive.checkpoint-in-it",
                        terminal.messages().formats().count(outside.get().seq()));
            }
            return ExitCode.OK;
        } catch (ArchiveFault e) {
            return words.refused(e);
        }
    }

    private byte[] read(Path path) throws CommandException {
        try {
            if (Files.isRegularFile(path) && Files.size(path) <= PaperProofs.LARGEST) {
                return Files.readAllBytes(path);
            }
        } catch (IOException e) {
            // told below, like a file that is none
        }
        throw new CommandException(
                ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.value.file", Values.shown(path.toString())));
    }

    private int broken(String line, String code) {
        Messages messages = terminal.messages();
        String key = "ledger." + code + ".text";
        String why = messages.containsKey(key) ? messages.text(key) : code;
        terminal.failure(
                ABOUT_THE_CHECKPOINT.contains(code)
                        ? messages.text("cli.verify.other-checkpoint", why)
                        : messages.text("cli.verify.broken", line, why),
                code);
        return ExitCode.NOT_VERIFIED;
    }
}
