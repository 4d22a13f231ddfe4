package io.turnoutboard.service;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the host stands, at one moment of the machine's clock.
 *
 * @param shared where the door stands open; empty while the board is not shared
 * @param waiting entries that were received and are not sealed
 * @param seals how many lines the ledger has
 * @param backups the last good backup, what is wrong with backups, and what is free on the disk of the election's folder
 */
public record HostStatus(
        Instant at,
        Optional<ShareSettings> shared,
        List<InvitedDesk> desks,
        long waiting,
        long seals,
        Optional<Instant> lastSealAt,
        BackupState backups) {
    public HostStatus {
        desks = List.copyOf(desks);
    }

    /** How many of the invited are connected now. */
    public long connected() {
        return desks.stream().filter(InvitedDesk::isHere).count();
    }
}
