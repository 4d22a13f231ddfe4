package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that counts only once a second person approves it: another value for a locked cell, or a change of a list
 * after the station opened. The seal number of its entry is what a decision names; {@code replaces} is that of the count
 * which its author saw, for a correction.
 */
public record Proposal<T>(long seq, T value, OptionalLong replaces, Tally.Origin origin, Optional<Decision> decision) {
    /** What a second person decided, sealed at {@code seq}. */
    public record Decision(long seq, boolean approved, PersonId by, String reason, Instant sealedAt) {}

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    /** True once approved; from then on it counts. */
    public boolean isApproved() {
        return decision.filter(Decision::approved).isPresent();
    }

    /** True when the person who made it also approved it, which a ward with one person may do, visibly. */
    public boolean isSelfApproved() {
        return decision.filter(made -> made.approved() && made.by().equals(origin.author()))
                .isPresent();
    }

    Proposal<T> with(Decision made) {
        return new Proposal<>(seq, value, replaces, origin, Optional.of(made));
    }

    /** The proposal as it was known at a seal; none when it was not made yet. */
    Optional<Proposal<T>> knownAt(long known) {
        return seq > known
                ? Optional.empty()
                : Optional.of(
                        new Proposal<>(seq, value, replaces, origin, decision.filter(made -> made.seq() <= known)));
    }
}
