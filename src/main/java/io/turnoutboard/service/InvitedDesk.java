package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.DeskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An invitation and the desks that came by it; several where the machine had to begin a new journal.
 *
 * @param withdrawnAt since when nobody comes in by it
 */
public record InvitedDesk(
        UUID invitation, String name, Instant madeAt, Optional<Instant> withdrawnAt, List<AtTheDoor> desks) {
    /**
     * One desk as the host sees it.
     *
     * @param connections how many it has now
     * @param heardAt its last word since the door was opened, by the machine's clock
     * @param waiting entries that were received and not sealed, because one before them is missing
     */
    public record AtTheDoor(
            DeskId desk, int connections, Optional<Instant> heardAt, String from, long sealed, long waiting) {}

    public InvitedDesk {
        desks = List.copyOf(desks);
    }

    /** True while one of its desks is connected. */
    public boolean isHere() {
        return desks.stream().anyMatch(desk -> desk.connections() > 0);
    }
}
