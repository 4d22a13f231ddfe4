package io.turnoutboard.domain.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 value, as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first entry of a ledger. */
    public static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 value: " + hex);
        }
    }

    public static Hash of(byte[] bytes) {
        try {
            return new Hash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first eight digits, for people to compare by eye. */
    public String shortForm() {
        return hex.substring(0, 8);
    }

    @Override
    public String toString() {
        return hex;
    }
}
