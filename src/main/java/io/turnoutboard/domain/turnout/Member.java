package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whose entries are judged, as the ledger knows them now.
 *
 * @param key the one whose signatures count
 * @param stations those that a clerk keys for; none for all of them
 * @param withdrawn since when their entries wait for adoption
 */
public record Member(
        PersonId id,
        String name,
        PublicKeyText key,
        Role role,
        List<StationId> stations,
        Optional<Withdrawal> withdrawn) {
    /** When a person or a desk was withdrawn, and why. */
    public record Withdrawal(long seq, Instant at, String reason) {}

    public boolean isWithdrawn() {
        return withdrawn.isPresent();
    }

    /** True for somebody who works here and has at least the rights of this role. */
    public boolean mayActAs(Role needed) {
        return !isWithdrawn() && role.compareTo(needed) <= 0;
    }

    /** Whether this person keys for a station. */
    public boolean keysFor(StationId station) {
        return role != Role.CLERK || stations.isEmpty() || stations.contains(station);
    }
}
