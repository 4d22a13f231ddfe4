package io.turnoutboard.host;

import io.turnoutboard.service.Observable;
import io.turnoutboard.store.Signer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who signs at this desk now, among those whose keys lie here and those who signed in: the desk's writers ask it for each
 * entry. Where nobody's key lies here it is locked until somebody signs in. Safe on any thread.
 */
final class SignerSeat implements Supplier<Signer> {
    private final List<Signer> people;
    private final Observable<Boolean> locked;
    private volatile @Nullable Signer present;

    SignerSeat(List<Signer> people) {
        this.people = new CopyOnWriteArrayList<>(people);
        present = people.isEmpty() ? null : people.getFirst();
        locked = new Observable<>(people.isEmpty());
    }

    @Override
    public Signer get() {
        Signer now = present;
        if (now == null) {
            throw new IllegalStateException("nobody has signed in at this desk");
        }
        return now;
    }

    boolean isTaken() {
        return present != null;
    }

    List<Signer> people() {
        return List.copyOf(people);
    }

    Observable<Boolean> locked() {
        return locked;
    }

    void lock() {
        locked.set(true);
    }

    void take(Signer person) {
        present = person;
        if (locked.value()) {
            locked.set(false);
        }
    }

    void add(Signer person) {
        people.add(person);
    }
}
