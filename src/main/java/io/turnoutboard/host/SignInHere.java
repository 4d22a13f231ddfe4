package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.SigningKey;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.Await;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import io.turnoutboard.service.PasswordOutcome;
import io.turnoutboard.service.SignIn;
import io.turnoutboard.service.SignInOutcome;
import io.turnoutboard.service.SignInOutcome.Refused;
import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeyOfficeException;
import io.turnoutboard.service.people.KeySmith;
import io.turnoutboard.service.people.PasswordRule;
import io.turnoutboard.service.people.WrappedKey;
import io.turnoutboard.store.DeskSession;
import io.turnoutboard.store.Signer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in at this desk: from this machine's own wrapped keys where it can be, else from the office. Safe on any thread. */
final class SignInHere implements SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignInHere.class);
    private static final String THIS_DESK = "this desk";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KeyParts parts;
    private final PeopleHere people;
    private final DeskSession session;
    private final PendingKeys pending;
    private @Nullable First choosing;

    /** Who signed in with a first password and has to choose another. */
    private record First(Signer signer, String password) {}

    SignInHere(KeyParts parts, PeopleHere people, DeskSession session) {
        this.parts = parts;
        this.people = people;
        this.session = session;
        pending = new PendingKeys(parts.cache(), parts.office(), parts.machine());
        if (people.seat().isTaken() && hasPassword(people.seat().get().person())) {
            people.seat().lock();
        }
        session.board().subscribe(this::lockWhoseKeyWasReplaced);
    }

    /** What somebody signs with a key in whose place another was given does not count: they sign in anew before they key. */
    private void lockWhoseKeyWasReplaced(Board board) {
        if (people.seat().isTaken()
                && !locked().value()
                && board.registry()
                        .wasReplaced(
                                people.seat().get().person(),
                                people.seat().get().key().publicKey())) {
            LOG.warn("The desk is locked: the key of who works here was replaced");
            people.seat().lock();
        }
    }

    @Override
    public Observable<Boolean> locked() {
        return people.seat().locked();
    }

    @Override
    public boolean hasPassword(PersonId person) {
        return parts.cache().key(person).isPresent();
    }

    @Override
    public synchronized boolean lock() {
        if (people.seat().isTaken() && hasPassword(people.seat().get().person())) {
            people.seat().lock();
        }
        return locked().value();
    }

    @Override
    public synchronized SignInOutcome signIn(PersonId person, String password) {
        choosing = null;
        Optional<Member> member = member(person);
        if (member.isEmpty()) {
            return new Refused(SignInCodes.NOBODY);
        }
        if (member.get().isWithdrawn()) {
            return new Refused(SignInCodes.WITHDRAWN);
        }
        try {
            parts.guard().check(person, THIS_DESK);
            Optional<WrappedKey> kept = parts.cache().key(person);
            Optional<WrappedKey> cached = kept.filter(
                    key -> key.lock().publicKey().equals(member.get().key()));
            if (cached.isEmpty()
                    && kept.flatMap(each -> parts.smith().open(each, password)).isPresent()) {
                return new Refused(SignInCodes.REPLACED);
            }
            Optional<SigningKey> key = cached.flatMap(each -> parts.smith().open(each, password));
            return key.isPresent()
                    ? take(member.get(), key.get())
                    : atOffice(member.get(), password, cached.isPresent());
        } catch (KeyOfficeException e) {
            return SignInCodes.outcome(e);
        }
    }

    /** Asks the office: nobody's key is here, or the password was changed on another desk. */
    private SignInOutcome atOffice(Member member, String password, boolean isWrongHere) throws KeyOfficeException {
        try {
            Optional<KeyChallenge> challenge = parts.office().challenge(member.id());
            if (challenge.isEmpty()) {
                return isWrongHere ? wrongHere(member) : new Refused(SignInCodes.NO_PASSWORD);
            }
            var secrets = parts.smith().secrets(challenge.get(), password);
            Optional<WrappedKey> wrapped = parts.office().fetch(member.id(), secrets.proof());
            Optional<SigningKey> key = wrapped.flatMap(each -> parts.smith().open(each, member.id(), secrets));
            if (wrapped.isEmpty() || key.isEmpty()) {
                throw KeyOfficeException.refused();
            }
            return opened(member, wrapped.get(), key.get(), password);
        } catch (KeyOfficeException e) {
            boolean away = e.code().equals(KeyOfficeException.AWAY);
            if (away && isWrongHere) {
                return wrongHere(member);
            }
            throw e;
        }
    }

    private SignInOutcome wrongHere(Member member) {
        return SignInCodes.outcome(parts.guard().failed(member.id(), THIS_DESK));
    }

    /** This desk may read a change of key later than the office: it waits for it. */
    private SignInOutcome opened(Member member, WrappedKey wrapped, SigningKey key, String password) {
        if (!isSealed(member.id(), key.publicKey())) {
            return new Refused(SignInCodes.KEY_CHANGED);
        }
        if (wrapped.lock().first()) {
            choosing = new First(new Signer(member.id(), member.name(), key), password);
            return new SignInOutcome.MustChoose(PeopleHere.person(choosing.signer()));
        }
        keep(wrapped);
        return take(member, key);
    }

    private SignInOutcome take(Member member, SigningKey key) {
        Signer signer = new Signer(member.id(), member.name(), key);
        parts.guard().succeeded(member.id(), THIS_DESK);
        try {
            session.enrolDesk(signer);
        } catch (NotSavedException e) {
            LOG.error("The desk could not be enrolled ({})", e.code(), e);
            return new Refused(e.code());
        }
        people.seat(signer);
        pending.tell();
        return new SignInOutcome.SignedIn(PeopleHere.person(signer));
    }

    @Override
    public synchronized PasswordOutcome choosePassword(String current, String chosen) {
        First first = choosing;
        if (first == null && (!people.seat().isTaken() || locked().value())) {
            return new PasswordOutcome.Refused(new Refused(LockableLedger.LOCKED));
        }
        Signer signer = first == null ? people.seat().get() : first.signer();
        String old = first == null ? current : first.password();
        List<PasswordRule> broken = PasswordRule.broken(chosen, signer.name(), old);
        if (!broken.isEmpty()) {
            return new PasswordOutcome.Unfit(broken);
        }
        try {
            if (first != null) {
                return renew(first, chosen);
            }
            Optional<WrappedKey> known = parts.cache().key(signer.person());
            if (known.isPresent()) {
                parts.guard().check(signer.person(), THIS_DESK);
                if (parts.smith().open(known.get(), current).isEmpty()) {
                    throw parts.guard().failed(signer.person(), THIS_DESK);
                }
            }
            return wrapped(signer, parts.smith().wrap(signer.person(), signer.key(), chosen, false));
        } catch (KeyOfficeException e) {
            return new PasswordOutcome.Refused(SignInCodes.outcome(e));
        }
    }

    /** Nobody but the person has ever known the new key: an administrator chose the first one's password. */
    private PasswordOutcome renew(First first, String chosen) {
        Signer old = first.signer();
        Signer renewed = new Signer(old.person(), old.name(), parts.smith().newKey());
        KeySmith.Wrapped wrapped = parts.smith().wrap(renewed.person(), renewed.key(), chosen, false);
        EntryBody change = new PeopleBody.KeyChanged(old.person(), renewed.key().publicKey());
        try {
            parts.cache().keep(wrapped.key());
            session.enrolDesk(old);
            session.appendAs(old, change, () -> people.seat(renewed));
        } catch (NotSavedException | IOException e) {
            LOG.error("A person's new key could not be kept", e);
            return new PasswordOutcome.Refused(new Refused(SignInCodes.NOT_KEPT));
        }
        choosing = null;
        isSealed(renewed.person(), renewed.key().publicKey());
        return wrapped(renewed, wrapped);
    }

    private PasswordOutcome wrapped(Signer signer, KeySmith.Wrapped wrapped) {
        try {
            parts.cache().keep(wrapped.key());
        } catch (IOException e) {
            LOG.error("A wrapped key could not be kept on this machine", e);
            return new PasswordOutcome.Refused(new Refused(SignInCodes.NOT_KEPT));
        }
        return new PasswordOutcome.Chosen(pending.put(signer, wrapped));
    }

    private void keep(WrappedKey wrapped) {
        try {
            parts.cache().keep(wrapped);
        } catch (IOException e) {
            LOG.warn("A wrapped key is not kept on this machine: its person cannot sign in without a host", e);
        }
    }

    private boolean isSealed(PersonId person, PublicKeyText key) {
        return Await.value(
                        session.board(),
                        board -> board.registry()
                                .member(person)
                                .filter(member -> member.key().equals(key))
                                .isPresent(),
                        PATIENCE)
                .isPresent();
    }

    private Optional<Member> member(PersonId person) {
        return session.board().value().registry().member(person);
    }
}
