package io.turnoutboard.domain.ledger;

import java.time.Instant;

/**
 * The sealer's word on one entry: its place in the one order of the ledger (gapless from 0), the verdict with a rule's
 * code as reason (blank when accepted), and the hash that binds it to everything before it.
 */
public record Seal(
        long seq, EntryId entryId, Verdict verdict, String reason, Hash hash, Hash previousHash, Instant sealedAt) {
    public Seal {
        sealedAt = Timestamps.whole(sealedAt);
    }
}
