package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.InvalidRecordException;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A station's list of voters over the day: as handed over, the changes made before it was frozen at the opening, and
 * those proposed afterwards, which count from their own time on once they are approved (domain fact 6).
 */
public record RollHistory(History<Roll> handovers, History<RollChange> changes, List<Proposal<RollChange>> proposals) {
    static RollHistory of(long seq, Roll handedOver) {
        return new RollHistory(History.<Roll>none().with(seq, handedOver), History.none(), List.of());
    }

    /** The list as it was handed over last, before any change of it. */
    public Roll handedOver() {
        return handovers.latest().orElse(Roll.EMPTY);
    }

    RollHistory handedOver(long seq, Roll roll) {
        return new RollHistory(handovers.with(seq, roll), changes, proposals);
    }

    /** The list as it stood at a moment, so that each cut-off keeps the denominator it had. */
    public Roll at(Instant moment) {
        Roll list = handedOver();
        for (RollChange change : counting()) {
            if (!change.at().isAfter(moment)) {
                list = list.plus(change.added()).minus(change.removed());
            }
        }
        return list;
    }

    /** False where a change leaves fewer than no voters at some moment, not at the end alone. */
    boolean holdsAtEveryMoment() {
        try {
            counting().forEach(change -> at(change.at()));
            return true;
        } catch (InvalidRecordException e) {
            return false;
        }
    }

    RollHistory with(long seq, RollChange change) {
        return new RollHistory(handovers, changes.with(seq, change), proposals);
    }

    RollHistory with(Proposal<RollChange> proposal) {
        List<Proposal<RollChange>> longer = new ArrayList<>(proposals);
        longer.add(proposal);
        return new RollHistory(handovers, changes, List.copyOf(longer));
    }

    RollHistory decided(long proposalSeq, Proposal.Decision decision) {
        return new RollHistory(
                handovers,
                changes,
                proposals.stream()
                        .map(each -> each.seq() == proposalSeq ? each.with(decision) : each)
                        .toList());
    }

    RollHistory knownAt(long seq) {
        return new RollHistory(
                handovers.knownAt(seq),
                changes.knownAt(seq),
                proposals.stream().flatMap(each -> each.knownAt(seq).stream()).toList());
    }

    private List<RollChange> counting() {
        if (proposals.isEmpty() && changes.values().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        changes.values().stream().map(History.Since::value),
                        proposals.stream().filter(Proposal::isApproved).map(Proposal::value))
                .toList();
    }
}
