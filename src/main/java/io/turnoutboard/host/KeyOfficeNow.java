package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.KeyOfficeException;
import io.turnoutboard.service.people.SignedKey;
import io.turnoutboard.service.people.WrappedKey;
import java.util.Optional;
import java.util.function.Supplier;

/** The key office of whoever is the host at the moment it is asked. */
record KeyOfficeNow(Supplier<KeyOffice> present) implements KeyOffice {
    @Override
    public Optional<KeyChallenge> challenge(PersonId person) throws KeyOfficeException {
        return present.get().challenge(person);
    }

    @Override
    public Optional<WrappedKey> fetch(PersonId person, byte[] proof) throws KeyOfficeException {
        return present.get().fetch(person, proof);
    }

    @Override
    public void put(SignedKey key) throws KeyOfficeException {
        present.get().put(key);
    }
}
