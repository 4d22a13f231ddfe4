package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import io.turnoutboard.domain.turnout.SealingRules.Context;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the sealer asks of withdrawals, corrections and approvals: nobody takes back another's count, and nobody approves
 * what they proposed themselves, unless no other person is enrolled. Pure functions; the codes are those of
 * {@link LedgerRule}.
 */
final class ProposalRules {
    private ProposalRules() {}

    static Judgement judge(TallyWithdrawn taken, Context context) {
        Optional<SlotCell> cell = cell(context.board(), taken.about(), taken.time());
        Optional<Tally> count = cell.flatMap(found -> found.tallies().stream()
                .filter(tally -> tally.seq() == taken.withdrawnSeq())
                .findFirst());
        if (cell.isEmpty() || count.isEmpty()) {
            return Judgement.refused(LedgerRule.NO_SUCH_COUNT);
        }
        if (!count.get().origin().author().equals(context.author())) {
            return Judgement.refused(LedgerRule.NOT_OWN_COUNT);
        }
        if (cell.get().isWithdrawn(count.get())) {
            return Judgement.refused(LedgerRule.DECIDED_ALREADY);
        }
        return SlotLock.isLocked(taken.time(), context.now())
                ? Judgement.refused(LedgerRule.COUNT_LOCKED)
                : Judgement.ACCEPTED;
    }

    static Judgement judge(TallyCorrected corrected, Context context) {
        Optional<Tally> holds =
                context.board().station(corrected.about()).flatMap(turnout -> turnout.count(corrected.time()));
        if (holds.isEmpty()) {
            return Judgement.refused(LedgerRule.NO_SUCH_COUNT);
        }
        if (holds.get().seq() != corrected.replaces()) {
            return Judgement.refused(LedgerRule.STALE);
        }
        return TallyRules.judge(asCount(corrected), context.board(), context.now()).stream()
                .map(Finding::rule)
                .filter(rule -> rule != TallyRule.LOCKED)
                .findFirst()
                .map(rule -> Judgement.refused(rule.code()))
                .orElse(Judgement.ACCEPTED);
    }

    static Judgement judge(ListChangeProposed proposed, Context context) {
        Optional<StationTurnout> station = context.board().station(proposed.about());
        if (station.isEmpty()) {
            return Judgement.refused(TallyRule.NO_SUCH_STATION.code());
        }
        if (proposed.change().at().isAfter(context.now().plus(TallyRules.CLOCK_TOLERANCE))) {
            return Judgement.refused(TallyRule.IN_THE_FUTURE.code());
        }
        if (station.get().openedAt().filter(proposed.change().at()::isBefore).isPresent()) {
            return Judgement.refused(LedgerRule.LIST_FROZEN);
        }
        RollHistory changed = station.get().list().with(context.board().head().seq() + 1, proposed.change());
        return changed.holdsAtEveryMoment() ? Judgement.ACCEPTED : Judgement.refused(LedgerRule.LIST_BELOW_NOTHING);
    }

    static Judgement judge(ProposalDecided decided, Context context) {
        if (!decided.approved() && decided.reason().isBlank()) {
            return Judgement.refused(LedgerRule.REJECTED_WITHOUT_A_REASON);
        }
        Optional<StationTurnout> station = context.board().station(decided.about());
        Optional<Proposal<Tally>> correction = station.flatMap(turnout -> turnout.cell(decided.time())).stream()
                .flatMap(cell -> cell.corrections().stream())
                .filter(proposal -> proposal.seq() == decided.proposalSeq())
                .findFirst();
        Optional<Proposal<RollChange>> change = station.stream()
                .flatMap(turnout -> turnout.list().proposals().stream())
                .filter(proposal -> proposal.seq() == decided.proposalSeq()
                        && proposal.value().at().equals(decided.time()))
                .findFirst();
        if (correction.isPresent()) {
            Judgement person = person(correction.get(), decided, context);
            return person.equals(Judgement.ACCEPTED) ? correction(correction.get(), decided, context) : person;
        }
        if (change.isPresent()) {
            Judgement person = person(change.get(), decided, context);
            return person.equals(Judgement.ACCEPTED) ? listChange(change.get(), decided, station.get()) : person;
        }
        return Judgement.refused(LedgerRule.NO_SUCH_PROPOSAL);
    }

    /** True where nobody else could approve: a ward with one supervisor may, visibly ({@link Proposal#isSelfApproved}). */
    static boolean mayApproveOwn(Board board) {
        return board.registry().members().stream()
                        .filter(member -> member.mayActAs(Role.SUPERVISOR))
                        .count()
                == 1;
    }

    private static Judgement person(Proposal<?> proposal, ProposalDecided decided, Context context) {
        if (!proposal.isWaiting()) {
            return Judgement.refused(LedgerRule.DECIDED_ALREADY);
        }
        boolean own = proposal.origin().author().equals(context.author());
        return own && decided.approved() && !mayApproveOwn(context.board())
                ? Judgement.refused(LedgerRule.OWN_PROPOSAL)
                : Judgement.ACCEPTED;
    }

    /** An approval says yes to the old and the new value that stood side by side; where the old one has moved on, it is stale. */
    private static Judgement correction(Proposal<Tally> correction, ProposalDecided decided, Context context) {
        boolean stale = context.board()
                .station(decided.about())
                .flatMap(turnout -> turnout.count(decided.time()))
                .filter(holds -> correction.replaces().equals(OptionalLong.of(holds.seq())))
                .isEmpty();
        return decided.approved() && stale ? Judgement.refused(LedgerRule.STALE) : Judgement.ACCEPTED;
    }

    private static Judgement listChange(Proposal<RollChange> change, ProposalDecided decided, StationTurnout station) {
        boolean holds = station.list().with(change.seq(), change.value()).holdsAtEveryMoment();
        return decided.approved() && !holds ? Judgement.refused(LedgerRule.LIST_BELOW_NOTHING) : Judgement.ACCEPTED;
    }

    private static TallyRecorded asCount(TallyCorrected corrected) {
        return new TallyRecorded(
                corrected.about(),
                corrected.time(),
                corrected.voted(),
                corrected.parts(),
                corrected.reason(),
                OptionalLong.of(corrected.replaces()));
    }

    private static Optional<SlotCell> cell(Board board, StationId station, Instant time) {
        return board.station(station).flatMap(turnout -> turnout.cell(time));
    }
}
