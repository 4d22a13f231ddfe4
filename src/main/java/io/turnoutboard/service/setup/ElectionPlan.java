package io.turnoutboard.service.setup;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.ledger.EntryBody;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An election as its files describe it: {@code preparation} becomes entries before the day (groups, officers, stations,
 * slots), {@code happenings} as the clock passes them, earliest first. {@code clock} is where a demo's clock stands.
 */
public record ElectionPlan(
        Election election, List<EntryBody> preparation, List<Happening> happenings, Optional<LocalDateTime> clock) {
    public ElectionPlan {
        preparation = List.copyOf(preparation);
        happenings = List.copyOf(happenings);
    }

    /** Something that was reported at an instant of the day: an opening, a count, a list change. */
    public record Happening(Instant reportedAt, EntryBody body) {}
}
