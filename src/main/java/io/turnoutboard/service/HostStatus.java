package io.turnoutboard.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the host stands, at one moment.
 *
 * @param shared where the door stands open; empty while the board is not shared
 * @param trouble why the door is shut although the board is shared
 * @param waiting entries that were received and are not sealed
 * @param seals how many lines the ledger has
 * @param backups the last good backup, what is wrong with backups, and what is free on the disk of the election's folder
 */
public record HostStatus(
        Moment at,
        Optional<ShareSettings> shared,
        Optional<DoorTrouble> trouble,
        List<InvitedDesk> desks,
        long waiting,
        long seals,
        Optional<Instant> lastSealAt,
        BackupState backups) {
    /**
     * When it was looked at.
     *
     * @param machine by the machine's clock, by which desks are heard
     * @param day by the clock of the election's folder, by which lines are sealed and backups taken: another in a demo or a
     *     drill
     */
    public record Moment(Instant machine, Instant day) {
        private static final Duration NEAR = Duration.ofMinutes(1);

        /** True where the day's clock is not the machine's. */
        public boolean isOfAnotherDay() {
            return Duration.between(machine, day).abs().compareTo(NEAR) > 0;
        }
    }

    public HostStatus {
        desks = List.copyOf(desks);
    }

    /** How many of the invited are connected now. */
    public long connected() {
        return desks.stream().filter(InvitedDesk::isHere).count();
    }
}
