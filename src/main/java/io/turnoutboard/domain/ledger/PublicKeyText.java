package io.turnoutboard.domain.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 public key, as the Base64 of its X.509 form. */
public record PublicKeyText(String base64) {
    public PublicKeyText {
        decode(base64);
    }

    /** True when {@code signature} (Base64) is this key's signature of {@code bytes}; false for any other text. */
    public boolean verifies(byte[] bytes, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(decode(base64));
            check.update(bytes);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The first sixteen digits of the key's SHA-256, for people to compare. */
    public String fingerprint() {
        return Hash.of(Base64.getDecoder().decode(base64)).hex().substring(0, 16);
    }

    private static PublicKey decode(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
    }
}
