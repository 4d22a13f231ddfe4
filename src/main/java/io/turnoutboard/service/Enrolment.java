package io.turnoutboard.service;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.service.People.Person;
import java.util.List;

/**
 * The port by which an administrator lets people in: each gets a key and a first password, which is shown once and kept
 * nowhere. Everything else about people is an entry as any other: {@link EntryDesk}. Blocks for the seal: not for the FX
 * thread.
 */
public interface Enrolment {
    /** Somebody who is to work here; stations are a clerk's, none for all of them. */
    record NewPerson(String name, Role role, List<StationId> stations) {}

    /** A first password, for a slip of paper. */
    record Admitted(Person person, String firstPassword) {}

    /** @throws NotEnrolledException when it could not be; it tells what was kept all the same */
    Admitted add(NewPerson person) throws NotEnrolledException;

    /** Gives a person a new key under a new first password; from the seal on their old one counts no more. */
    Admitted reset(PersonId person) throws NotEnrolledException;
}
