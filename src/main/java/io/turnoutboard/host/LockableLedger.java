package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Rights;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import java.util.List;
import java.util.Optional;

/**
 * A desk's ledger that takes nothing while the desk is locked, nor what is not for who is present to say, and goes on
 * showing and delivering.
 */
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
        require(List.of(body));
        return desk.append(body);
    }

    @Override
    public List<EntryId> appendAll(List<EntryBody> bodies) throws NotSavedException {
        require(bodies);
        return desk.appendAll(bodies);
    }

    /** @throws NotSavedException TB-N09 while the desk is locked, or the code for which who is present may not say it */
    void require(List<EntryBody> bodies) throws NotSavedException {
        if (seat.locked().value()) {
            throw refused(LOCKED);
        }
        for (EntryBody body : bodies) {
            Optional<String> refusal = Rights.refusal(body, seat.get().person(), board().value());
            if (refusal.isPresent()) {
                throw refused(refusal.get());
            }
        }
    }

    private static NotSavedException refused(String code) {
        return new NotSavedException(code, "this is not kept at this desk", new IllegalStateException(code));
    }
}
