package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A ledger of one board that never changes, for a picture of it: nothing can be kept in it. */
final class StillLedger implements Ledger {
    private static final EntryId NOTHING = new EntryId(new UUID(0, 0));

    private final Observable<Board> board;
    private final Observable<DeskState> state;
    private final Observable<EntryProgress> progress =
            new Observable<>(new EntryProgress(NOTHING, EntryProgress.Stage.SEALED, OptionalLong.empty(), ""));

    StillLedger(Board shown) {
        board = new Observable<>(shown);
        state = new Observable<>(new DeskState(
                "",
                DeskState.Connection.HOSTING,
                0,
                0,
                0,
                shown.head().sealedAt(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public Observable<Board> board() {
        return board;
    }

    @Override
    public Observable<DeskState> state() {
        return state;
    }

    @Override
    public Observable<EntryProgress> progress() {
        return progress;
    }

    @Override
    public EntryId append(EntryBody body) throws NotSavedException {
        throw new NotSavedException("TB-U03", "a picture keeps nothing", new IllegalStateException("a picture"));
    }

    @Override
    public List<EntryId> appendAll(List<EntryBody> bodies) throws NotSavedException {
        throw new NotSavedException("TB-U03", "a picture keeps nothing", new IllegalStateException("a picture"));
    }
}
