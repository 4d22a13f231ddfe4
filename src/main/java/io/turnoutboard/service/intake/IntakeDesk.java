package io.turnoutboard.service.intake;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import java.time.Clock;
import java.util.List;

/** Brings a table into the ledger: plans it against the board as this desk knows it, and keeps all of a plan or nothing. */
public final class IntakeDesk {
    private final Ledger ledger;
    private final Clock clock;

    /** @param clock the election's */
    public IntakeDesk(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Pure but for the board and the time at which it is asked; fast enough to be asked anew after each answer. */
    public IntakePlan plan(RawTable table, IntakeRequest request, IntakeWords words) {
        return Intake.plan(table, new IntakeContext(ledger.board().value(), clock.instant(), words), request);
    }

    /**
     * Keeps all entries of a plan, in one write. Blocks for one disk sync and the signing: not for the FX thread.
     *
     * @throws IllegalArgumentException when something of the plan is not answered
     * @throws NotSavedException when the disk refused; nothing was kept
     */
    public List<EntryId> keep(IntakePlan plan) throws NotSavedException {
        if (!plan.isReady()) {
            throw new IllegalArgumentException("a plan with open findings");
        }
        return plan.entries().isEmpty() ? List.of() : ledger.appendAll(plan.entries());
    }
}
