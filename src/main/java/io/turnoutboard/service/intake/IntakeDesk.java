package io.turnoutboard.service.intake;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import java.time.Clock;
import java.util.ArrayList;
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
        Board board = ledger.board().value();
        IntakePlan plan = Intake.plan(table, new IntakeContext(board, clock.instant(), words), request);
        return board.preparation().isOpen() ? withoutCounts(plan) : plan;
    }

    /** Nothing is counted while the day is prepared: the same file brings its counts in once the day is ready. */
    private static IntakePlan withoutCounts(IntakePlan plan) {
        List<EntryBody> others = plan.entries().stream()
                .filter(body -> !(body instanceof EntryBody.TallyRecorded))
                .toList();
        if (others.size() == plan.entries().size()) {
            return plan;
        }
        List<IntakeFinding> findings = new ArrayList<>(plan.findings());
        findings.add(IntakeFinding.of(IntakeFault.COUNTS_WAIT, Place.FILE));
        return new IntakePlan(plan.table(), plan.layout(), plan.form(), findings, others);
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
