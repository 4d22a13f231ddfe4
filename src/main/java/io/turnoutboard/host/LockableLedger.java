package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import java.util.List;

/** A desk's ledger that takes nothing while the desk is locked, and goes on showing and delivering. */
record LockableLedger(Ledger desk, SignerSeat seat) implements Ledger {
    /** The desk is locked: nobody has signed in. */
    static final String LOCKED = "TB-N09";

    @Override
    public Observable<Board> board() {
        return desk.board();
    }

    @Override
    public Observable<DeskState> state() {
        return desk.state();
    }

    @Override
    public Observable<EntryProgress> progress() {
        return desk.progress();
    }

    @Override
    public EntryId append(EntryBody body) throws NotSavedException {
        requireOpen();
        return desk.append(body);
    }

    @Override
    public List<EntryId> appendAll(List<EntryBody> bodies) throws NotSavedException {
        requireOpen();
        return desk.appendAll(bodies);
    }

    private void requireOpen() throws NotSavedException {
        if (seat.locked().value()) {
            throw new NotSavedException(LOCKED, "the desk is locked", new IllegalStateException("locked"));
        }
    }
}
