package io.turnoutboard.host.backup;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * When a backup is due: five minutes after the last or after the host began, half a minute where there is none at all, by
 * the machine's clock; and right after each cut-off, by the folder's. Mutable; used by one thread.
 */
final class BackupTimes {
    private static final Duration EVERY = Duration.ofMinutes(5);
    /** An election of which there is no backup at all waits no longer for its first. */
    private static final Duration FIRST = Duration.ofSeconds(30);

    private final Clock machine;
    private final Clock day;
    private Instant last;
    private LocalDateTime seen;

    /** @param any whether there is a backup already */
    BackupTimes(Clock machine, Clock day, boolean any) {
        this.machine = machine;
        this.day = day;
        last = any ? machine.instant() : machine.instant().minus(EVERY).plus(FIRST);
        seen = LocalDateTime.now(day);
    }

    /** True when one is due now; the next then comes later. */
    boolean due(SlotPlan plan) {
        LocalDateTime now = LocalDateTime.now(day);
        boolean cutOff = plan.slots().stream().anyMatch(slot -> passed(slot, now));
        seen = now;
        boolean due = cutOff || !machine.instant().isBefore(last.plus(EVERY));
        if (due) {
            last = machine.instant();
        }
        return due;
    }

    private boolean passed(Slot slot, LocalDateTime now) {
        LocalDateTime cutOff = now.toLocalDate().atTime(slot.at());
        return cutOff.isAfter(seen) && !cutOff.isAfter(now);
    }
}
