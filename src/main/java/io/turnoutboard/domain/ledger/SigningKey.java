package io.turnoutboard.domain.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An Ed25519 key pair that signs entries or checkpoints. Its {@link #toString} never shows the private part. */
public final class SigningKey {
    private final PrivateKey privateKey;
    private final PublicKeyText publicKey;

    private SigningKey(PrivateKey privateKey, PublicKeyText publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** A new key pair from the given source of randomness; a repeatable source gives a repeatable key (demo only). */
    public static SigningKey generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            KeyPair pair = generator.generateKeyPair();
            String encoded = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
            return new SigningKey(pair.getPrivate(), new PublicKeyText(encoded));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    /** The key pair whose two parts {@link #privateText} and {@link #publicKey} gave. */
    public static SigningKey of(String privateText, PublicKeyText publicKey) {
        try {
            byte[] encoded = Base64.getDecoder().decode(privateText);
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            SigningKey pair = new SigningKey(key, publicKey);
            byte[] probe = {1};
            if (!publicKey.verifies(probe, pair.sign(probe))) {
                throw new IllegalArgumentException("the two parts are not of one key");
            }
            return pair;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 private key", e);
        }
    }

    public PublicKeyText publicKey() {
        return publicKey;
    }

    /** The private part, Base64 of PKCS #8; for the key file only. */
    public String privateText() {
        return Base64.getEncoder().encodeToString(privateKey.getEncoded());
    }

    /** The signature of the bytes, in Base64. */
    public String sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key must sign", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + publicKey.fingerprint() + "]";
    }
}
