package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Roll;
import java.time.Instant;

/**
 * A station's list at the stages of its day: as handed over, as it was frozen at the opening, and now. Before the opening
 * the last two are one. {@code waiting} is how many proposed changes a second person has not decided yet.
 */
public record RollStages(Roll handedOver, Roll atOpening, Roll now, boolean opened, int waiting) {
    public static RollStages of(StationTurnout turnout, Instant moment) {
        boolean opened = turnout.openedAt().filter(at -> !at.isAfter(moment)).isPresent();
        Roll now = turnout.rollAt(moment);
        Roll frozen = opened ? turnout.rollAt(turnout.openedAt().orElse(moment)) : now;
        long waiting =
                turnout.list().proposals().stream().filter(Proposal::isWaiting).count();
        return new RollStages(turnout.list().handedOver(), frozen, now, opened, Math.toIntExact(waiting));
    }

    /** By how many the list of a ballot grew, or shrank, between handing over and opening. */
    public int changedBefore(Ballot ballot) {
        return atOpening.voters(ballot) - handedOver.voters(ballot);
    }

    /** By how many approved changes have moved it since the opening. */
    public int changedSince(Ballot ballot) {
        return now.voters(ballot) - atOpening.voters(ballot);
    }
}
