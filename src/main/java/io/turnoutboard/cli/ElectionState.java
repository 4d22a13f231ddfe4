package io.turnoutboard.cli;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.OpenElection;

/** Whether an open election's figures may be told, and with which warning. */
final class ElectionState {
    private final OpenElection election;
    private final Terminal terminal;

    ElectionState(OpenElection election, Terminal terminal) {
        this.election = election;
        this.terminal = terminal;
    }

    /** The board, unless this program is too old to understand all of it. */
    Board board() throws CommandException {
        Board board = election.ledger().board().value();
        if (board.unknownSince().isPresent()) {
            throw new CommandException(
                    ExitCode.FOLDER_OR_HOST,
                    "TB-F05",
                    terminal.messages()
                            .text("cli.board.newer", board.unknownSince().get().toString()));
        }
        return board;
    }

    /** {@link ExitCode#OK}, or after a warning {@link ExitCode#NOT_VERIFIED} where the ledger is damaged. */
    int exitCode() {
        DeskState state = election.ledger().state().value();
        if (!state.isInDoubt()) {
            return ExitCode.OK;
        }
        terminal.failure(terminal.messages().text("cli.board.alarm"), state.alarm());
        return ExitCode.NOT_VERIFIED;
    }
}
