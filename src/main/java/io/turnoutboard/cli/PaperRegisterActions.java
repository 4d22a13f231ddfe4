package io.turnoutboard.cli;

import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.RegisteredPaper;
import io.turnoutboard.report.RegisterText;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.paper.IssueOutcome;
import io.turnoutboard.service.paper.PaperDesk;
import io.turnoutboard.service.paper.PaperPress;
import io.turnoutboard.service.paper.PaperWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What a command does with the register of papers of an open election. */
final class PaperRegisterActions {
    private final OpenElection election;
    private final PaperDesk desk;
    private final Duration patience;
    private final Terminal terminal;
    private final ElectionState state;

    PaperRegisterActions(OpenElection election, PaperPress press, Duration patience, Terminal terminal) {
        this.election = election;
        this.patience = patience;
        this.terminal = terminal;
        desk = new PaperDesk(election, press, patience);
        state = new ElectionState(election, terminal);
    }

    int list() throws CommandException {
        new Output(terminal).toScreen(new RegisterText(terminal.messages()).write(state.board()));
        return state.exitCode();
    }

    /** Issues a paper and writes its file; the register has it even where the file could not be written. */
    int issue(PaperRequest request, OptionalInt number, Path file) throws CommandException {
        return switch (desk.issue(request, number)) {
            case IssueOutcome.Issued issued -> {
                issued.replaces().ifPresent(old -> terminal.line("cli.report.replaces", old.text()));
                terminal.line("cli.report.issued", issued.number().text(), Long.toString(issued.seq()));
                write(file, issued.file().bytes());
                yield state.exitCode();
            }
            case IssueOutcome.Refused refused ->
                failed(ExitCode.REFUSED, refused.code(), "refusal." + refused.code() + ".text", Optional.empty());
            case IssueOutcome.Failed failed ->
                failed(
                        failed.code().equals(PaperDesk.NOT_SEALED) ? ExitCode.NOT_SEALED_YET : ExitCode.FOLDER_OR_HOST,
                        failed.code(),
                        "paper." + failed.code() + ".text",
                        failed.taken());
        };
    }

    private int failed(int exitCode, String code, String key, Optional<PaperNumber> taken) {
        String why = terminal.messages().containsKey(key) ? terminal.messages().text(key) : code;
        terminal.failure(terminal.messages().text("cli.report.not-issued", why), code);
        taken.ifPresent(number -> terminal.line("cli.report.number-open", number.text()));
        return exitCode;
    }

    /** The file of an issued paper, byte for byte as it was. */
    int open(Letterhead head, int number, Path file) throws CommandException {
        RegisteredPaper paper = state.board()
                .papers()
                .paper(new PaperNumber(head, number))
                .filter(each -> each.issue().isPresent())
                .orElseThrow(() -> notThere(new PaperNumber(head, number)));
        try {
            byte[] bytes = election.papers()
                    .find(paper.hash().orElseThrow())
                    .orElseThrow(() -> new CommandException(
                            ExitCode.NOT_VERIFIED, "TB-P05", terminal.messages().text("paper.TB-P05.text")));
            PaperStanding standing = PaperStanding.of(paper, state.board());
            terminal.plain(new PaperWords(terminal.messages(), state.board()).standing(standing));
            write(file, bytes);
            return state.exitCode();
        } catch (ArchiveException e) {
            throw new CommandException(
                    ExitCode.FOLDER_OR_HOST,
                    ArchiveException.CODE,
                    terminal.messages().text("paper." + ArchiveException.CODE + ".text"),
                    e);
        }
    }

    int voidNumber(Letterhead head, int number, String reason) throws CommandException {
        if (reason.isBlank()) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C02", terminal.messages().text("cli.usage.missing", "--reason"));
        }
        PaperNumber voided = new PaperNumber(head, number);
        if (state.board().papers().paper(voided).isEmpty()) {
            throw notThere(voided);
        }
        return new EntryKeeping(election, patience, terminal).keep(PaperDesk.voiding(voided, reason), Optional.empty());
    }

    private void write(Path file, byte[] bytes) throws CommandException {
        Output output = new Output(terminal);
        try {
            output.toFile(file, bytes);
            output.tellWritten(file);
        } catch (IOException e) {
            throw output.notWritten(file, e);
        }
    }

    private CommandException notThere(PaperNumber number) {
        return new CommandException(
                ExitCode.REFUSED, "TB-P06", terminal.messages().text("paper.TB-P06.text", number.text()));
    }
}
