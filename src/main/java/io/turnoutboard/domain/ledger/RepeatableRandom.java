package io.turnoutboard.domain.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Bytes that are the same for the same seed on every machine, for the demo's keys and ids only: anyone can make them,
 * so nothing real may be signed with them.
 */
public final class RepeatableRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final String seed;
    private long block;

    public RepeatableRandom(String seed) {
        this.seed = seed;
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        for (int filled = 0; filled < bytes.length; filled += 32) {
            String hex = Hash.of((seed + ":" + block++).getBytes(StandardCharsets.UTF_8))
                    .hex();
            byte[] fresh = HexFormat.of().parseHex(hex);
            System.arraycopy(fresh, 0, bytes, filled, Math.min(fresh.length, bytes.length - filled));
        }
    }

    @Override
    public long nextLong() {
        byte[] eight = new byte[Long.BYTES];
        nextBytes(eight);
        return ByteBuffer.wrap(eight).getLong();
    }
}
