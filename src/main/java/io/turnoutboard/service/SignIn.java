package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.PersonId;

/**
 * The port to the lock of this desk: who signs in with a password works at it, until it is locked or another takes it.
 * What was keyed goes on its way meanwhile. All but {@link #locked} and {@link #hasPassword} take up to a second, or as
 * long as a host takes to answer: not for the FX thread.
 */
public interface SignIn {
    /** True while nobody may key anything here. Listeners are told on the thread that changes it. */
    Observable<Boolean> locked();

    /** Whether a person's key is known to be under a password here: then only that lets them work. */
    boolean hasPassword(PersonId person);

    /**
     * Lets a person work at this desk, or unlocks it for who is present. It needs no host where the person has signed in
     * here before.
     */
    SignInOutcome signIn(PersonId person, String password);

    /** Locks the desk, where who is present has a password; tells whether it is locked. */
    boolean lock();

    /**
     * Gives a password to who has to choose one ({@link SignInOutcome.MustChoose}), or another to who is present.
     *
     * @param current the one before; empty for who has none, or has just signed in with a first one
     */
    PasswordOutcome choosePassword(String current, String chosen);
}
