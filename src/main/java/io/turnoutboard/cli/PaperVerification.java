package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.paper.PaperProofs;
import io.turnoutboard.service.paper.PaperVerdict;
import io.turnoutboard.service.paper.PaperWords;

/** Says what the register of an open election knows of a paper, and how it stands. */
final class PaperVerification {
    private final OpenElection election;
    private final Terminal terminal;

    PaperVerification(OpenElection election, Terminal terminal) {
        this.election = election;
        this.terminal = terminal;
    }

    int ofFile(byte[] file) throws CommandException {
        Board board = new ElectionState(election, terminal).board();
        try {
            return tell(new PaperProofs(board, election.papers()).ofFile(file), board);
        } catch (ArchiveException e) {
            throw new CommandException(
                    ExitCode.FOLDER_OR_HOST,
                    ArchiveException.CODE,
                    terminal.messages().text("paper." + ArchiveException.CODE + ".text"),
                    e);
        }
    }

    int ofCode(String text) throws CommandException {
        Board board = new ElectionState(election, terminal).board();
        return tell(new PaperProofs(board, election.papers()).ofCode(text), board);
    }

    private int tell(PaperVerdict verdict, Board board) {
        return switch (verdict) {
            case PaperVerdict.Genuine(var standing) -> proved("cli.verify.paper.genuine", standing, board);
            case PaperVerdict.CodeKnown(var standing) -> proved("cli.verify.paper.code", standing, board);
            case PaperVerdict.Altered(var number) -> failed("TB-P07", "cli.verify.paper.altered", number.text());
            case PaperVerdict.Draft() -> failed("TB-P08", "cli.verify.paper.draft");
            case PaperVerdict.OfAnotherElection(var drill) ->
                failed("TB-P12", drill ? "cli.verify.paper.drill" : "cli.verify.paper.other-election");
            case PaperVerdict.Picture(var seq) ->
                failed(
                        "TB-P13",
                        "cli.verify.paper.picture",
                        terminal.messages().formats().count(seq));
            case PaperVerdict.NotOurs() -> failed("TB-P09", "cli.verify.paper.not-ours");
        };
    }

    /** Genuine and valid ends well; a genuine paper whose figures do not hold any more is told as such. */
    private int proved(String key, PaperStanding standing, Board board) {
        PaperWords words = new PaperWords(terminal.messages(), board);
        terminal.line(
                key,
                words.kind(standing),
                standing.paper().number().text(),
                words.cutOff(standing),
                words.issued(standing),
                words.signer(standing));
        String stands = words.standing(standing);
        if (standing.status() == PaperStanding.Status.VALID) {
            terminal.plain(stands);
            return ExitCode.OK;
        }
        terminal.failure(stands, "TB-P10");
        return ExitCode.SUPERSEDED;
    }

    private int failed(String code, String key, String... arguments) {
        terminal.failure(terminal.messages().text(key, arguments), code);
        return ExitCode.NOT_VERIFIED;
    }
}
