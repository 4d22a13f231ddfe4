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
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What desks ask the host about the keys of people, and its answers.
 *
 * @param offices the host's key office for one place: each desk is one, so that wrong passwords at one keep no other out
 */
record KeyQuestions(Function<String, KeyOffice> offices) {
    static final String CHALLENGE = "key-challenge";
    static final String FETCH = "key-fetch";
    static final String PUT = "key-put";
    /** Names of values. */
    static final String PERSON = "person";

    static final String PROOF = "proof";
    static final String KEY = "key";
    static final String CODE = "code";
    static final String NUMBER = "number";

    /**
     * @param place who asks: a desk, or the programs of the host's own user
     * @throws FolderException TB-H06 when it is no question that this program knows
     */
    Message answer(Message question, String place) throws FolderException {
        KeyOffice office = offices.apply(place);
        try {
            return switch (question.asked()) {
                case CHALLENGE ->
                    new Message(office.challenge(person(question))
                            .map(KeyChallenge::text)
                            .map(text -> Map.of(KEY, text))
                            .orElse(Map.of()));
                case FETCH ->
                    new Message(
                            office.fetch(person(question), Base64.getDecoder().decode(question.value(PROOF)))
                                    .map(WrappedKey::text)
                                    .map(text -> Map.of(KEY, text))
                                    .orElse(Map.of()));
                case PUT -> {
                    office.put(SignedKey.of(question.value(KEY)));
                    yield new Message(Map.of());
                }
                default -> throw new FolderException("TB-H06", List.of(question.asked()));
            };
        } catch (KeyOfficeException e) {
            return new Message(Map.of(CODE, e.code(), NUMBER, Long.toString(e.number())));
        }
    }

    private static PersonId person(Message question) {
        return new PersonId(question.value(PERSON));
    }
}
