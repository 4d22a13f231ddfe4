package io.turnoutboard.service.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What a password gives with a salt: one half wraps a key, the other proves to the key office that its owner asks. The
 * office learns nothing of the first half from the second. Making them takes a third of a second: not for the FX thread.
 */
public final class PasswordSecrets {
    private static final int HALF = 32;
    private static final int SALT = 16;

    private final byte[] wrapping;
    private final byte[] proof;

    private PasswordSecrets(byte[] both) {
        wrapping = Arrays.copyOfRange(both, 0, HALF);
        proof = Arrays.copyOfRange(both, HALF, 2 * HALF);
    }

    /** The same password gives the same secrets however it was typed: composed or decomposed (NFC). */
    static PasswordSecrets of(String password, String salt, PasswordCost cost) {
        byte[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(Base64.getDecoder().decode(salt))
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .build());
        byte[] both = new byte[2 * HALF];
        argon.generateBytes(typed, both);
        Arrays.fill(typed, (byte) 0);
        return new PasswordSecrets(both);
    }

    /** A new salt, in Base64. */
    static String salt(SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return Base64.getEncoder().encodeToString(salt);
    }

    byte[] wrapping() {
        return wrapping.clone();
    }

    /** What is shown to the key office. */
    public byte[] proof() {
        return proof.clone();
    }
}
