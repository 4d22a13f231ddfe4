package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import io.turnoutboard.service.People;
import java.util.List;

/** Nobody works at a picture. */
final class StillPeople implements People {
    private final Observable<Person> nobody = new Observable<>(new Person(new PersonId("nobody"), ""));

    @Override
    public Observable<Person> present() {
        return nobody;
    }

    @Override
    public List<Person> here() {
        return List.of();
    }

    @Override
    public void take(PersonId person) {}

    @Override
    public Person add(String name) throws NotSavedException {
        throw new NotSavedException("TB-U03", "a picture keeps nothing", new IllegalStateException("a picture"));
    }
}
