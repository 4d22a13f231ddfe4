package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryBody.ConflictResolved;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Dispute;
import io.turnoutboard.domain.turnout.Tally;
import java.util.List;

/** Lets a person decide between counts that contradict each other. Both stay in the ledger; one of them holds. */
public final class ConflictDesk {
    private final Ledger ledger;

    public ConflictDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The conflicts that wait for a decision on the board as this desk knows it. */
    public List<Dispute> disputes() {
        return Dispute.of(ledger.board().value());
    }

    /**
     * Keeps the decision that {@code chosen} holds. Blocks for one disk sync: not for the FX thread.
     *
     * @throws NotSavedException when it could not be kept; then nothing was decided
     */
    public EntryId choose(Dispute dispute, Tally chosen, String reason) throws NotSavedException {
        return ledger.append(
                new ConflictResolved(dispute.station().id(), dispute.asOf(), chosen.seq(), reason.strip()));
    }
}
