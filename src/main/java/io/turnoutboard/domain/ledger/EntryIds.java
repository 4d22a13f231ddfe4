package io.turnoutboard.domain.ledger;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes version 7 UUIDs (RFC 9562): 48 bits of milliseconds, then random bits, so that ids sort by the time of making. */
public final class EntryIds {
    private final Clock clock;
    private final RandomGenerator random;

    public EntryIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public EntryId next() {
        long versioned = (random.nextLong() & 0x0FFFL) | 0x7000L;
        long high = (clock.millis() << 16) | versioned;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new EntryId(new UUID(high, low));
    }
}
