package io.turnoutboard.service.people;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A wrapped key on its way to the office, signed by whoever may put it there: the person with the key that is wrapped,
 * or an administrator.
 *
 * @param verifier SHA-256 of the proof, in hexadecimal digits: the office checks proofs and cannot make one
 * @param number greater than the office has of this person, so that an older one cannot be put in its place
 * @param by who signed it
 * @param signature in Base64
 */
public record SignedKey(WrappedKey key, String verifier, long number, PersonId by, String signature) {
    private static final String FORM = "TB-PUT-1";

    public static SignedKey signed(WrappedKey key, byte[] proof, long number, PersonId by, SigningKey signing) {
        String verifier = verifier(proof);
        return new SignedKey(key, verifier, number, by, signing.sign(bytes(key, verifier, number, by)));
    }

    /** What the office keeps of a proof. */
    public static String verifier(byte[] proof) {
        return Hash.of(proof).hex();
    }

    public boolean isSignedBy(PublicKeyText signer) {
        return signer.verifies(bytes(key, verifier, number, by), signature);
    }

    private static byte[] bytes(WrappedKey key, String verifier, long number, PersonId by) {
        return head(key, verifier, number, by).getBytes(StandardCharsets.UTF_8);
    }

    private static String head(WrappedKey key, String verifier, long number, PersonId by) {
        String signer = Base64.getEncoder().encodeToString(by.value().getBytes(StandardCharsets.UTF_8));
        return String.join(" ", FORM, verifier, Long.toString(number), signer, key.text());
    }

    /** One line, for sending. */
    public String text() {
        return head(key, verifier, number, by) + " " + signature;
    }

    /** @throws IllegalArgumentException when the text is not one of {@link #text} */
    public static SignedKey of(String text) {
        String[] parts = text.split(" ", 5);
        int last = text.lastIndexOf(' ');
        if (parts.length != 5 || !parts[0].equals(FORM) || last < 0) {
            throw new IllegalArgumentException("not a signed key");
        }
        String key = parts[4].substring(0, Math.max(0, parts[4].lastIndexOf(' ')));
        return new SignedKey(
                WrappedKey.of(key),
                parts[1],
                Long.parseLong(parts[2]),
                new PersonId(new String(Base64.getDecoder().decode(parts[3]), StandardCharsets.UTF_8)),
                text.substring(last + 1));
    }
}
