package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.PersonId;
import java.util.List;

/**
 * The port to the people whose keys lie on this machine. One of them works at the desk: what is keyed is signed with
 * that person's key. A second one is needed to approve a correction.
 */
public interface People {
    /** Somebody who can work at this desk. */
    record Person(PersonId id, String name) {
        /** Stands for whoever has not signed in yet. */
        public static final Person NOBODY = new Person(new PersonId("-"), "");
    }

    /** Who works at this desk now. Listeners are told on the thread that changes it. */
    Observable<Person> present();

    /** Everybody who can without a password, in the order in which they were added. */
    List<Person> here();

    /** From now on this person's key signs. Others than those {@link #here} are passed over. */
    void take(PersonId person);

    /**
     * Makes a key for somebody new and enrols them, signed by who is present. Blocks for two disk syncs: not for the FX
     * thread. The person can work once the enrolment is sealed.
     *
     * @param name as it shall stand in the ledger, not blank
     * @throws NotSavedException when key or enrolment could not be kept; then nobody was added
     */
    Person add(String name) throws NotSavedException;
}
