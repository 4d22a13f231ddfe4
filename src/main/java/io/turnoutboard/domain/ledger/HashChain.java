package io.turnoutboard.domain.ledger;

import io.turnoutboard.domain.election.ElectionId;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The chain that makes every later change visible: each seal's hash covers the format, the election, the epoch, its
 * place, every field of the entry as stored, the verdict, and the hash before it. docs/ledger-format.md, section 4.
 */
public record HashChain(ElectionId election, int epoch) {
    /** Version of the written form of entries and seals. */
    public static final int FORMAT_VERSION = 1;

    private static final String DOMAIN = "turnout-board seal";

    /** The seal of an entry that follows {@code previous} in the chain. */
    public Seal seal(long seq, Entry entry, Verdict verdict, String reason, Hash previous, Instant sealedAt) {
        Instant time = Timestamps.whole(sealedAt);
        Seal open = new Seal(seq, entry.head().id(), verdict, reason, Hash.NONE, previous, time);
        return new Seal(seq, entry.head().id(), verdict, reason, hash(open, entry), previous, time);
    }

    /** The hash that a line must bear, computed from its stored fields. */
    public Hash hashOf(SealedEntry line) {
        return hash(line.seal(), line.entry());
    }

    private Hash hash(Seal seal, Entry entry) {
        return Hash.of(new FieldWriter()
                .text(DOMAIN)
                .number(FORMAT_VERSION)
                .text(election.toString())
                .number(epoch)
                .number(seal.seq())
                .text(HexFormat.of().formatHex(entry.bytes()))
                .text(seal.verdict().name())
                .text(seal.reason())
                .instant(seal.sealedAt())
                .text(seal.previousHash().hex())
                .bytes());
    }
}
