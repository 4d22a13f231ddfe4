package io.turnoutboard.host;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.turnout.LedgerRule;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.Await;
import io.turnoutboard.service.Enrolment;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotEnrolledException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeyOfficeException;
import io.turnoutboard.store.Signer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Lets people in: makes a key, lets the ledger say whose it is, and hands it wrapped to the office. The key itself stays
 * nowhere, and the first password is told once. Safe on any thread.
 */
record EnrolmentHere(KeyParts parts, SignerSeat seat, Ledger ledger) implements Enrolment {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NOT_SEALED_YET = "TB-T01";

    @Override
    public Admitted add(NewPerson person) throws NotEnrolledException {
        Signer by = administrator();
        boolean strange = person.stations().stream()
                .anyMatch(id -> ledger.board().value().station(id).isEmpty());
        if (strange) {
            throw new NotEnrolledException(TallyRule.NO_SUCH_STATION.code(), false);
        }
        SigningKey key = parts.smith().newKey();
        PersonId id = new PersonId("p-" + key.publicKey().fingerprint());
        long number = number(id);
        keep(List.of(
                new EntryBody.PersonEnrolled(id, person.name().strip(), key.publicKey()),
                new PeopleBody.PersonAppointed(id, person.role(), person.stations())));
        return hand(new Signer(id, person.name().strip(), key), number, by);
    }

    @Override
    public Admitted reset(PersonId person) throws NotEnrolledException {
        Signer by = administrator();
        Member member = ledger.board()
                .value()
                .registry()
                .member(person)
                .orElseThrow(() -> new NotEnrolledException(LedgerRule.NOBODY_KNOWN.code(), false));
        SigningKey key = parts.smith().newKey();
        long number = number(person);
        keep(List.of(new PeopleBody.KeyChanged(person, key.publicKey())));
        return hand(new Signer(person, member.name(), key), number, by);
    }

    private Signer administrator() throws NotEnrolledException {
        if (!seat.isTaken() || seat.locked().value()) {
            throw new NotEnrolledException(LockableLedger.LOCKED, false);
        }
        Signer by = seat.get();
        boolean may = ledger.board()
                .value()
                .registry()
                .member(by.person())
                .filter(member -> member.mayActAs(Role.ADMINISTRATOR))
                .isPresent();
        if (!may) {
            throw new NotEnrolledException(LedgerRule.NOT_YOUR_ROLE.code(), false);
        }
        return by;
    }

    /** The office is asked before anything is kept: where it is away nobody is let in. */
    private long number(PersonId person) throws NotEnrolledException {
        try {
            return parts.office().challenge(person).map(KeyChallenge::number).orElse(0L);
        } catch (KeyOfficeException e) {
            throw new NotEnrolledException(e.code(), false, e);
        }
    }

    private void keep(List<EntryBody> bodies) throws NotEnrolledException {
        try {
            ledger.appendAll(bodies);
        } catch (NotSavedException e) {
            throw new NotEnrolledException(e.code(), false, e);
        }
    }

    /** Wraps the new key and puts it at the office, which takes it once the ledger says whose it is. */
    private Admitted hand(Signer person, long number, Signer by) throws NotEnrolledException {
        String password = parts.smith().firstPassword();
        var wrapped = parts.smith().wrap(person.person(), person.key(), password, true);
        Optional<?> sealed = Await.value(
                ledger.board(),
                board -> board.registry()
                        .member(person.person())
                        .filter(member -> member.key().equals(person.key().publicKey()))
                        .isPresent(),
                PATIENCE);
        if (sealed.isEmpty()) {
            throw new NotEnrolledException(NOT_SEALED_YET, true);
        }
        try {
            parts.office().put(wrapped.signed(number + 1, by.person(), by.key()));
        } catch (KeyOfficeException e) {
            throw new NotEnrolledException(e.code(), true, e);
        }
        return new Admitted(new Person(person.person(), person.name()), password);
    }
}
