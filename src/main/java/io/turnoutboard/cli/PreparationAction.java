package io.turnoutboard.cli;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.EntryDesk;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.setup.PreparationDesk;
import io.turnoutboard.service.setup.WardOutline;
import java.time.Duration;
import java.util.Optional;

/** What the commands that prepare a day share: open the election, let somebody sign, keep one entry or print. */
final class PreparationAction {
    private final ElectionChoice choice;
    private final Duration patience;
    private final Terminal terminal;

    /** Makes the entry of a command out of the board as it stands. */
    @FunctionalInterface
    interface Edit {
        EntryBody of(Board board) throws CommandException;
    }

    /** Works with the open election. */
    @FunctionalInterface
    interface Work {
        int with(OpenElection election, Board board) throws CommandException, FolderException;
    }

    /** @param patience how long a seal is waited for before it is said that it has not come */
    PreparationAction(ElectionChoice choice, Duration patience, Terminal terminal) {
        this.choice = choice;
        this.patience = patience;
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    int open(Work work) throws CommandException, FolderException {
        try (OpenElection election = choice.open()) {
            return work.with(election, new ElectionState(election, terminal).board());
        }
    }

    int keep(Hand hand, Edit edit) throws CommandException, FolderException {
        return open((election, board) -> {
            hand.take(election, terminal);
            return keep(election, edit.of(board));
        });
    }

    int keep(OpenElection election, EntryBody body) {
        return new EntryKeeping(election, patience, terminal).keep(body, Optional.empty());
    }

    PreparationDesk desk(OpenElection election) throws CommandException {
        EntryDesk desk = new EntryDesk(
                election.ledger(), election.people(), election.day().clock());
        return new PreparationDesk(election.ledger(), desk, WardOutline.of(choice.folder()));
    }
}
