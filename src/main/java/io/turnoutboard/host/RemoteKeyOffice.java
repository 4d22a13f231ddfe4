package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.people.KeyChallenge;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.KeyOfficeException;
import io.turnoutboard.service.people.SignedKey;
import io.turnoutboard.service.people.WrappedKey;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The key office of a host in another program, or on another machine, asked through its door. */
record RemoteKeyOffice(Questions host) implements KeyOffice {
    /** The way to the host. */
    @FunctionalInterface
    interface Questions {
        Message ask(String what, Map<String, String> values) throws FolderException;
    }

    @Override
    public Optional<KeyChallenge> challenge(PersonId person) throws KeyOfficeException {
        return key(ask(KeyQuestions.CHALLENGE, Map.of(KeyQuestions.PERSON, person.value())))
                .map(KeyChallenge::of);
    }

    @Override
    public Optional<WrappedKey> fetch(PersonId person, byte[] proof) throws KeyOfficeException {
        Map<String, String> values = Map.of(
                KeyQuestions.PERSON,
                person.value(),
                KeyQuestions.PROOF,
                Base64.getEncoder().encodeToString(proof));
        return key(ask(KeyQuestions.FETCH, values)).map(WrappedKey::of);
    }

    @Override
    public void put(SignedKey key) throws KeyOfficeException {
        ask(KeyQuestions.PUT, Map.of(KeyQuestions.KEY, key.text()));
    }

    private static Optional<String> key(Message answer) {
        return Optional.of(answer.value(KeyQuestions.KEY)).filter(text -> !text.isEmpty());
    }

    private Message ask(String what, Map<String, String> values) throws KeyOfficeException {
        Message answer;
        try {
            answer = host.ask(what, values);
        } catch (FolderException e) {
            throw KeyOfficeException.away(e);
        }
        String code = answer.value(KeyQuestions.CODE);
        if (!code.isEmpty()) {
            throw KeyOfficeException.of(code, Long.parseLong(answer.value(KeyQuestions.NUMBER)));
        }
        return answer;
    }
}
