package io.turnoutboard.service.people;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.SigningKey;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Makes and opens the wrapped keys of one election's people. Each takes a third of a second: not for the FX thread.
 *
 * @param cost of a try, for new keys; a cheaper one is not proved either, or a host could ask for a cheap proof and try
 *     passwords against it
 */
public record KeySmith(ElectionId election, PasswordCost cost, SecureRandom random) {
    /** A wrapped key with the proof of its password. */
    public record Wrapped(WrappedKey key, PasswordSecrets secrets) {
        /** For the office, signed by who may put it there. */
        public SignedKey signed(long number, PersonId by, SigningKey signing) {
            return SignedKey.signed(key, secrets.proof(), number, by, signing);
        }
    }

    public SigningKey newKey() {
        return SigningKey.generate(random);
    }

    public String firstPassword() {
        return FirstPassword.of(random);
    }

    /** Wraps a key under a password; {@code first} where an administrator chose it. */
    public Wrapped wrap(PersonId person, SigningKey key, String password, boolean first) {
        WrappedKey.Lock lock =
                new WrappedKey.Lock(election, person, key.publicKey(), first, cost, PasswordSecrets.salt(random));
        PasswordSecrets secrets = PasswordSecrets.of(password, lock.salt(), cost);
        return new Wrapped(WrappedKey.of(lock, key, secrets, random), secrets);
    }

    /** The key of a person, where the password opens it. */
    public Optional<SigningKey> open(WrappedKey key, String password) {
        WrappedKey.Lock lock = key.lock();
        return key.open(PasswordSecrets.of(typed(lock.first(), password), lock.salt(), lock.cost()));
    }

    /** The key that the office gave for the proof in these secrets, where it is this person's. */
    public Optional<SigningKey> open(WrappedKey key, PersonId person, PasswordSecrets secrets) {
        WrappedKey.Lock lock = key.lock();
        boolean theirs = lock.person().equals(person) && lock.election().equals(election);
        return theirs ? key.open(secrets) : Optional.empty();
    }

    /** @throws KeyOfficeException where the challenge asks for a cheaper proof than any that this program made */
    public PasswordSecrets secrets(KeyChallenge challenge, String password) throws KeyOfficeException {
        if (!challenge.cost().isAtLeast(cost)) {
            throw KeyOfficeException.refused();
        }
        return PasswordSecrets.of(typed(challenge.first(), password), challenge.salt(), challenge.cost());
    }

    private static String typed(boolean first, String password) {
        return first ? FirstPassword.canonical(password) : password;
    }
}
