package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import io.turnoutboard.service.People;
import io.turnoutboard.store.DeskWriter;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;

/** The people whose keys lie in this user's folder, and which of them works at the desk. Safe on any thread. */
final class PeopleHere implements People {
    private final SignerSeat seat;
    private final PeopleFile file;
    private final KeyCache cache;
    private final LockableLedger ledger;
    private final Observable<Person> present;

    PeopleHere(SignerSeat seat, PeopleFile file, KeyCache cache, LockableLedger ledger) {
        this.seat = seat;
        this.file = file;
        this.cache = cache;
        this.ledger = ledger;
        present = new Observable<>(seat.isTaken() ? person(seat.get()) : Person.NOBODY);
    }

    SignerSeat seat() {
        return seat;
    }

    /** Lets somebody sign whose key was opened with a password. */
    synchronized void seat(Signer signer) {
        seat.take(signer);
        present.set(person(signer));
    }

    @Override
    public Observable<Person> present() {
        return present;
    }

    @Override
    public List<Person> here() {
        return free().stream().map(PeopleHere::person).toList();
    }

    @Override
    public synchronized void take(PersonId person) {
        free().stream().filter(each -> each.person().equals(person)).findFirst().ifPresent(this::seat);
    }

    /** Those whose keys lie here, but for whoever has a password: they sign in. */
    private List<Signer> free() {
        return seat.people().stream()
                .filter(each -> cache.key(each.person()).isEmpty())
                .toList();
    }

    @Override
    public synchronized Person add(String name) throws NotSavedException {
        SigningKey key = SigningKey.generate(new SecureRandom());
        Signer added = new Signer(new PersonId("p-" + key.publicKey().fingerprint()), name.strip(), key);
        EntryBody enrolment = new EntryBody.PersonEnrolled(added.person(), added.name(), key.publicKey());
        ledger.require(List.of(enrolment));
        try {
            file.add(added);
        } catch (IOException e) {
            throw new NotSavedException(DeskWriter.DISK_REFUSED, "the key of a new person could not be kept", e);
        }
        ledger.append(enrolment);
        seat.add(added);
        return person(added);
    }

    static Person person(Signer signer) {
        return new Person(signer.person(), signer.name());
    }
}
