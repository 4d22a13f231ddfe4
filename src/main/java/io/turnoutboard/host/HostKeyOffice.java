package io.turnoutboard.host;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.KeyOfficeException;
import io.turnoutboard.service.people.SignInGuard;
import io.turnoutboard.service.people.SignedKey;
import io.turnoutboard.service.people.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The key office of the host, as one place asks it: that a place tries passwords too often keeps no other out. It works
 * on the host's thread, on the ledger as it is sealed.
 *
 * @param host empty while this program is not the host
 * @param place who asks, such as a desk's address
 */
record HostKeyOffice(Supplier<Optional<Host>> host, SignInGuard guard, String place) implements KeyOffice {
    /** Something done on the host's thread. */
    @FunctionalInterface
    private interface Work<T> {
        T at(PersonKeyDao keys, Board board) throws KeyOfficeException;
    }

    /** What came of it: a value, or why there is none. */
    private sealed interface Answer<T> {
        record Given<T>(T value) implements Answer<T> {}

        record Failed<T>(KeyOfficeException why) implements Answer<T> {}
    }

    @Override
    public Optional<KeyChallenge> challenge(PersonId person) throws KeyOfficeException {
        return ask((keys, _) -> keys.find(person)
                .map(kept -> new KeyChallenge(
                        kept.key().lock().first(),
                        kept.key().lock().cost(),
                        kept.key().lock().salt(),
                        kept.number())));
    }

    @Override
    public Optional<WrappedKey> fetch(PersonId person, byte[] proof) throws KeyOfficeException {
        return ask((keys, _) -> {
            guard.check(person, place);
            Optional<PersonKeyDao.Kept> kept = keys.find(person);
            if (kept.isPresent() && !proves(proof, kept.get().verifier())) {
                throw guard.failed(person, place);
            }
            guard.succeeded(person, place);
            return kept.map(PersonKeyDao.Kept::key);
        });
    }

    private static boolean proves(byte[] proof, String verifier) {
        return MessageDigest.isEqual(
                SignedKey.verifier(proof).getBytes(StandardCharsets.UTF_8), verifier.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void put(SignedKey key) throws KeyOfficeException {
        ask((keys, board) -> {
            PersonId person = key.key().lock().person();
            long number = keys.find(person).map(PersonKeyDao.Kept::number).orElse(0L);
            if (!mayPut(key, board) || key.number() <= number) {
                throw KeyOfficeException.refused();
            }
            keys.put(key);
            force();
            guard.succeeded(person, place);
            return true;
        });
    }

    private void force() {
        host.get().map(Host::database).ifPresent(database -> database.force(database.sealerHandle()));
    }

    private static boolean mayPut(SignedKey key, Board board) {
        WrappedKey.Lock lock = key.key().lock();
        boolean counts = lock.election().equals(board.election().id())
                && board.registry()
                        .member(lock.person())
                        .filter(member -> member.key().equals(lock.publicKey()))
                        .isPresent();
        boolean own = key.by().equals(lock.person());
        return counts
                && board.registry()
                        .member(key.by())
                        .filter(by -> by.mayActAs(own ? Role.VIEWER : Role.ADMINISTRATOR))
                        .map(Member::key)
                        .filter(key::isSignedBy)
                        .isPresent();
    }

    private <T> T ask(Work<T> work) throws KeyOfficeException {
        Host now = host.get().orElseThrow(KeyOfficeException::away);
        Answer<T> answer = now.ask(() -> {
            try {
                PersonKeyDao keys = new PersonKeyDao(now.database().sealerHandle());
                return new Answer.Given<>(work.at(keys, now.board()));
            } catch (KeyOfficeException e) {
                return new Answer.Failed<>(e);
            }
        });
        return switch (answer) {
            case Answer.Given<T>(var value) -> value;
            case Answer.Failed<T>(var why) -> throw why;
        };
    }
}
