package io.turnoutboard.host;

import io.turnoutboard.store.Signer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** Who signs at this desk now, among those whose keys lie here: the desk's writers ask it for each entry. Safe on any thread. */
final class SignerSeat implements Supplier<Signer> {
    private final List<Signer> people;
    private volatile Signer present;

    SignerSeat(List<Signer> people) {
        this.people = new CopyOnWriteArrayList<>(people);
        present = people.getFirst();
    }

    @Override
    public Signer get() {
        return present;
    }

    List<Signer> people() {
        return List.copyOf(people);
    }

    void take(Signer person) {
        present = person;
    }

    void add(Signer person) {
        people.add(person);
    }
}
