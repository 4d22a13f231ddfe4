package io.turnoutboard.host;

import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.KeyOfficeException;
import io.turnoutboard.service.people.KeySmith;
import io.turnoutboard.service.people.SignedKey;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wrapped keys on their way to the office: what it could not be told is told at the next sign-in. */
record PendingKeys(KeyCache cache, KeyOffice office, Clock machine) {
    private static final Logger LOG = LoggerFactory.getLogger(PendingKeys.class);

    /** Puts a person's own wrapped key at the office; false where it could not be told yet. */
    boolean put(Signer signer, KeySmith.Wrapped wrapped) {
        SignedKey signed = wrapped.signed(number(signer), signer.person(), signer.key());
        note(signed);
        try {
            office.put(signed);
            forget(signed);
            return true;
        } catch (KeyOfficeException e) {
            LOG.info("The office was not told of a new password ({})", e.code());
            return false;
        }
    }

    /** Numbers only have to rise: without the office's own the machine's clock gives one. */
    private long number(Signer signer) {
        long now = machine.millis();
        try {
            return Math.max(
                    now,
                    office.challenge(signer.person()).map(KeyChallenge::number).orElse(0L) + 1);
        } catch (KeyOfficeException e) {
            return now;
        }
    }

    /** Tells what was not told. What the office refuses is told again, unless this machine has another key since. */
    void tell() {
        for (SignedKey key : cache.pending()) {
            try {
                office.put(key);
                forget(key);
            } catch (KeyOfficeException e) {
                boolean overtaken = cache.key(key.key().lock().person())
                        .filter(key.key()::equals)
                        .isEmpty();
                if (overtaken) {
                    forget(key);
                }
            }
        }
    }

    private void note(SignedKey key) {
        try {
            cache.await(key);
        } catch (IOException e) {
            LOG.warn("A new password is told the office once only", e);
        }
    }

    private void forget(SignedKey key) {
        try {
            cache.told(key);
        } catch (IOException e) {
            LOG.warn("The office will be told of a password again", e);
        }
    }
}
