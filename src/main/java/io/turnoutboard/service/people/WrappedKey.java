package io.turnoutboard.service.people;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person's signing key under their password: AES-256-GCM, with everything else that stands here as associated data,
 * so that no part can be exchanged for another's.
 *
 * @param lock whose it is, and what makes a password open it
 * @param box nonce and sealed private part, in Base64
 */
public record WrappedKey(Lock lock, String box) {
    private static final String FORM = "TB-KEY-1";
    private static final int PARTS = 9;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /**
     * Whose key it is and how it is wrapped.
     *
     * @param first whether an administrator chose the password: it opens the key once, for choosing another
     * @param salt in Base64
     */
    public record Lock(
            ElectionId election,
            PersonId person,
            PublicKeyText publicKey,
            boolean first,
            PasswordCost cost,
            String salt) {
        String text() {
            String id = Base64.getEncoder().encodeToString(person.value().getBytes(StandardCharsets.UTF_8));
            return String.join(
                    " ",
                    FORM,
                    election.toString(),
                    id,
                    publicKey.base64(),
                    first ? "first" : "own",
                    cost.memoryKib() + "/" + cost.passes() + "/" + cost.lanes(),
                    salt);
        }
    }

    static WrappedKey of(Lock lock, SigningKey key, PasswordSecrets secrets, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] plain = Base64.getDecoder().decode(key.privateText());
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secrets, nonce, lock).doFinal(plain);
            Base64.Encoder base64 = Base64.getEncoder();
            return new WrappedKey(lock, base64.encodeToString(nonce) + " " + base64.encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** The key, where the password is the right one and nothing was exchanged. */
    Optional<SigningKey> open(PasswordSecrets secrets) {
        String[] parts = box.split(" ", -1);
        try {
            byte[] nonce = Base64.getDecoder().decode(parts[0]);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, secrets, nonce, lock)
                    .doFinal(Base64.getDecoder().decode(parts[1]));
            return Optional.of(SigningKey.of(Base64.getEncoder().encodeToString(plain), lock.publicKey()));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, PasswordSecrets secrets, byte[] nonce, Lock lock)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secrets.wrapping(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(lock.text().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** One line, for keeping and sending. */
    public String text() {
        return lock.text() + " " + box;
    }

    /** @throws IllegalArgumentException when the text is not one of {@link #text} */
    public static WrappedKey of(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        if (parts.size() != PARTS || !parts.getFirst().equals(FORM)) {
            throw new IllegalArgumentException("not a wrapped key");
        }
        Lock lock = new Lock(
                ElectionId.of(parts.get(1)),
                new PersonId(new String(Base64.getDecoder().decode(parts.get(2)), StandardCharsets.UTF_8)),
                new PublicKeyText(parts.get(3)),
                parts.get(4).equals("first"),
                cost(parts.get(5)),
                parts.get(6));
        WrappedKey key = new WrappedKey(lock, parts.get(7) + " " + parts.get(8));
        if (!key.text().equals(text)) {
            throw new IllegalArgumentException("not a wrapped key in its one form");
        }
        return key;
    }

    static PasswordCost cost(String text) {
        String[] numbers = text.split("/", -1);
        if (numbers.length != 3) {
            throw new IllegalArgumentException("not a cost: " + text);
        }
        return new PasswordCost(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }
}
