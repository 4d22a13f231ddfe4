package io.turnoutboard.domain.turnout;

import java.time.Duration;
import java.time.Instant;

/**
 * When a count may no longer be replaced by one person alone. An hour after the time that it is of, the figures of a
 * moment have been read, summed up and reported upwards: from then on another value is a correction (đính chính) that a
 * second person approves. A first count may still come at any time, however late. Judged by the sealer's clock.
 */
public final class SlotLock {
    /** How long after the time that a count is of its cell stays open. */
    public static final Duration AFTER = Duration.ofHours(1);

    private SlotLock() {}

    /** From when on the counts of a moment are locked. */
    public static Instant locksAt(Instant countedAt) {
        return countedAt.plus(AFTER);
    }

    public static boolean isLocked(Instant countedAt, Instant now) {
        return !now.isBefore(locksAt(countedAt));
    }
}
