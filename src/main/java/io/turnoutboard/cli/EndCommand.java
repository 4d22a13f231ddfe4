package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.DayEndBody.DayReopened;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayEndCheck;
import io.turnoutboard.domain.turnout.DayEndFinding;
import io.turnoutboard.service.DayEndDesk;
import io.turnoutboard.service.DayEndWords;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.service.OpenElection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what stands against closing the day, closes it, or opens it again. */
@Command(name = "end")
final class EndCommand implements Callable<Integer> {
    private final PreparationAction action;
    private final Terminal terminal;

    @Option(names = "--close", descriptionKey = "cli.end.close")
    private boolean close;

    @Option(names = "--accept-doubts", descriptionKey = "cli.end.accept")
    private boolean accept;

    @Option(names = "--reopen", paramLabel = "TEXT", descriptionKey = "cli.end.reopen")
    private @Nullable String reopen;

    @Mixin
    private Hand hand = new Hand();

    EndCommand(PreparationAction action) {
        this.action = action;
        terminal = action.terminal();
    }

    @Override
    public Integer call() throws FolderException, CommandException {
        if (close && reopen != null) {
            throw new CommandException(
                    ExitCode.USAGE, "TB-C03", terminal.messages().text("cli.end.one-of"));
        }
        return action.open((election, board) -> {
            if (reopen != null) {
                hand.take(election, terminal);
                return action.keep(election, new DayReopened(reopen));
            }
            if (close) {
                hand.take(election, terminal);
                return close(election, board);
            }
            tell(election, board);
            return ExitCode.OK;
        });
    }

    private void tell(OpenElection election, Board board) {
        board.end()
                .closing()
                .ifPresentOrElse(
                        step -> terminal.line(
                                "cli.end.closed",
                                terminal.messages()
                                        .formats()
                                        .paperMoment(board.election()
                                                .localTime(step.origin().madeAt())),
                                new LogWords(terminal.messages(), board)
                                        .person(step.origin().author())),
                        () -> open(desk(election), board));
    }

    private void open(DayEndDesk desk, Board board) {
        DayEndCheck check = desk.check();
        List<DayEndFinding> stops = check.stopping();
        List<DayEndFinding> doubts = check.toAccept();
        if (stops.isEmpty() && doubts.isEmpty()) {
            terminal.line("cli.end.nothing");
        }
        say("cli.end.stops", stops, board);
        say("cli.end.doubts", doubts, board);
    }

    private void say(String heading, List<DayEndFinding> findings, Board board) {
        if (!findings.isEmpty()) {
            terminal.line(heading);
            for (List<DayEndFinding> same : DayEndWords.grouped(findings)) {
                terminal.plain("- " + new DayEndWords(terminal.messages(), board).sentence(same) + " ("
                        + same.getFirst().rule().code() + ")");
            }
        }
    }

    /** What stands in the way is told line by line before the refusal itself. */
    private int close(OpenElection election, Board board) {
        DayEndDesk desk = desk(election);
        DayEndCheck check = desk.check();
        Optional<String> code = desk.whyNot(check, accept);
        if (code.isPresent()) {
            if (!desk.isClosed()) {
                List<DayEndFinding> told = check.stopping().isEmpty() ? check.toAccept() : check.stopping();
                for (List<DayEndFinding> same : DayEndWords.grouped(told)) {
                    terminal.failure(
                            new DayEndWords(terminal.messages(), board).sentence(same),
                            same.getFirst().rule().code());
                }
            }
            String why = terminal.messages().text("refusal." + code.get() + ".text");
            terminal.failure(terminal.messages().text("cli.entry.refused", why), code.get());
            return ExitCode.REFUSED;
        }
        int exitCode = action.keep(election, desk.closed());
        if (exitCode == ExitCode.OK) {
            terminal.line("cli.end.done");
        }
        return exitCode;
    }

    private static DayEndDesk desk(OpenElection election) {
        EntryDesk entries = new EntryDesk(
                election.ledger(), election.people(), election.day().clock());
        return new DayEndDesk(election.ledger(), entries, election.day().clock());
    }
}
