package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Another value in place of one that stood, or proposed in its place.
 *
 * @param seq the seal of what brought it about, or of the proposal that waits
 * @param of the time of the count, or from which the list is another
 */
public record Correction(
        long seq, Station station, Instant of, State state, Values values, String reason, Signed signed) {
    /** What became of it. */
    public enum State {
        /** It holds, keyed anew before its cell locked, or as a change of the list before the opening. */
        KEYED,
        /** The count was taken back by who had keyed it. */
        WITHDRAWN,
        /** A person chose between two counts that contradicted each other. */
        CHOSEN,
        /** It holds, since a second person approved it. */
        APPROVED,
        REJECTED,
        /** It does not hold yet. */
        WAITING
    }

    /** The old and the new value; absent where there was or is none. */
    public record Values(OptionalLong was, OptionalLong now) {}

    /** Who made it, who decided on it, and when. */
    public record Signed(Optional<PersonId> author, Optional<PersonId> decided, Instant at) {}
}
