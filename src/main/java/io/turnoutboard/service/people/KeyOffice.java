package io.turnoutboard.service.people;

import io.turnoutboard.domain.ledger.PersonId;
import java.util.Optional;

/**
 * The port to whoever keeps the wrapped keys of an election's people: the host. It gives a key only to who proves the
 * password, and neither the key nor the password can be learned from what it keeps but by trying. Blocks: not for the FX
 * thread.
 */
public interface KeyOffice {
    /** What is needed to prove a person's password; empty where no key of theirs is kept. */
    Optional<KeyChallenge> challenge(PersonId person) throws KeyOfficeException;

    /**
     * A person's wrapped key for the proof of their password; empty where none is kept.
     *
     * @throws KeyOfficeException also when the proof is wrong, or was wrong too often
     */
    Optional<WrappedKey> fetch(PersonId person, byte[] proof) throws KeyOfficeException;

    /** Keeps a wrapped key in place of the one before, where it is the person's own by the ledger. */
    void put(SignedKey key) throws KeyOfficeException;
}
