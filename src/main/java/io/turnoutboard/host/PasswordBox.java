package io.turnoutboard.host;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes under a password: AES-256-GCM, its key PBKDF2-HMAC-SHA512 of the password in NFC.
 *
 * @param label what stands beside the bytes in the open and cannot be exchanged
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PasswordBox(int rounds, byte[] salt, byte[] nonce, String label) {
    /** What OWASP asks of PBKDF2 (2023) is 210,000 with SHA-512; a file that may be stolen gets more. */
    static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 10_000_000;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;

    PasswordBox {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("not a number of rounds: " + rounds);
        }
    }

    byte[] close(byte[] plain, String password) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, password).doFinal(plain);
    }

    /** @throws GeneralSecurityException when the password is another, or a byte was changed */
    byte[] open(byte[] closed, String password) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, password).doFinal(closed);
    }

    private Cipher cipher(int mode, String password) throws GeneralSecurityException {
        char[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(typed, salt, rounds, KEY_BITS);
        SecretKey key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.getEncoded(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
