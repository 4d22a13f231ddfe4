package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.Tally;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the board says of a row as it stands now.
 *
 * @param station the station that its field means
 * @param complete true when station, time and count can all be read
 * @param findings what the rules say against the count; none while it is incomplete
 * @param stands the count that holds in that cell
 * @param cumulative what an increase comes to
 */
record InboxReview(
        Optional<Station> station,
        boolean complete,
        List<Finding> findings,
        Optional<Tally> stands,
        OptionalInt cumulative) {
    static final InboxReview NONE =
            new InboxReview(Optional.empty(), false, List.of(), Optional.empty(), OptionalInt.empty());

    /** True when nothing but the clerk's choice stands between the count and the ledger. */
    boolean isReady() {
        return complete && findings.isEmpty();
    }

    /** True where no rule stops the count: it is complete and lacks at most a reason. */
    boolean mayBeKept() {
        return complete && findings.stream().noneMatch(Finding::stops);
    }

    boolean asksForReason() {
        return mayBeKept() && !findings.isEmpty();
    }
}
