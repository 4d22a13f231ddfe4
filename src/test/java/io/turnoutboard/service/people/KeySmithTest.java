package io.turnoutboard.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.RepeatableRandom;
import io.turnoutboard.domain.ledger.SigningKey;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeySmithTest {
    private static final ElectionId ELECTION = ElectionId.of("0198f000-0000-7000-8000-000000000001");
    private static final PersonId PERSON = new PersonId("p = 1");
    private static final PersonId OTHER = new PersonId("p-2");
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final String PASSWORD = "Chợ Đình phường Láng";
    private final KeySmith smith = new KeySmith(ELECTION, CHEAP, new RepeatableRandom("a smith"));
    private final SigningKey key = smith.newKey();

    @Test
    void onlyTheRightPasswordOpensAKey() {
        WrappedKey wrapped = smith.wrap(PERSON, key, PASSWORD, false).key();

        assertThat(smith.open(wrapped, PASSWORD).orElseThrow().privateText()).isEqualTo(key.privateText());
        assertThat(smith.open(wrapped, PASSWORD + " ")).isEmpty();
        assertThat(smith.open(wrapped, "Chợ đình phường Láng")).isEmpty();
        assertThat(wrapped.text()).doesNotContain(key.privateText());
    }

    @Test
    void aPasswordTypedDecomposedIsTheSamePassword() {
        WrappedKey wrapped = smith.wrap(PERSON, key, PASSWORD, false).key();
        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(PASSWORD);
        assertThat(smith.open(wrapped, decomposed)).isPresent();
    }

    @Test
    void nothingOfAWrappedKeyCanBeExchanged() {
        WrappedKey wrapped = smith.wrap(PERSON, key, PASSWORD, true).key();
        WrappedKey.Lock lock = wrapped.lock();
        for (WrappedKey.Lock other : new WrappedKey.Lock[] {
            new WrappedKey.Lock(
                    ElectionId.of("0198f000-0000-7000-8000-000000000002"),
                    PERSON,
                    lock.publicKey(),
                    true,
                    CHEAP,
                    lock.salt()),
            new WrappedKey.Lock(ELECTION, OTHER, lock.publicKey(), true, CHEAP, lock.salt()),
            new WrappedKey.Lock(ELECTION, PERSON, smith.newKey().publicKey(), true, CHEAP, lock.salt()),
            new WrappedKey.Lock(ELECTION, PERSON, lock.publicKey(), false, CHEAP, lock.salt()),
        }) {
            assertThat(smith.open(new WrappedKey(other, wrapped.box()), PASSWORD))
                    .as("%s", other)
                    .isEmpty();
        }
    }

    @Test
    void theWrittenFormsComeBackEqual() {
        KeySmith.Wrapped wrapped = smith.wrap(PERSON, key, PASSWORD, true);
        SignedKey signed = wrapped.signed(7, OTHER, key);
        KeyChallenge challenge =
                new KeyChallenge(true, CHEAP, wrapped.key().lock().salt(), 7);

        assertThat(WrappedKey.of(wrapped.key().text())).isEqualTo(wrapped.key());
        assertThat(SignedKey.of(signed.text())).isEqualTo(signed);
        assertThat(KeyChallenge.of(challenge.text())).isEqualTo(challenge);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> WrappedKey.of(signed.text()));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> SignedKey.of("TB-PUT-1 x"));
    }

    @Test
    void aSignedKeySaysExactlyWhatWasSigned() {
        SignedKey signed = smith.wrap(PERSON, key, PASSWORD, true).signed(7, PERSON, key);
        assertThat(signed.isSignedBy(key.publicKey())).isTrue();
        assertThat(signed.isSignedBy(smith.newKey().publicKey())).isFalse();
        SignedKey later = new SignedKey(signed.key(), signed.verifier(), 8, PERSON, signed.signature());
        assertThat(later.isSignedBy(key.publicKey())).isFalse();
    }

    @Test
    void theProofOpensNothing() throws KeyOfficeException {
        KeySmith.Wrapped wrapped = smith.wrap(PERSON, key, PASSWORD, false);
        WrappedKey.Lock lock = wrapped.key().lock();
        PasswordSecrets secrets = smith.secrets(new KeyChallenge(false, CHEAP, lock.salt(), 1), PASSWORD);

        assertThat(secrets.proof()).isEqualTo(wrapped.secrets().proof());
        assertThat(secrets.proof()).isNotEqualTo(secrets.wrapping());
        assertThat(smith.open(wrapped.key(), OTHER, secrets)).as("of another").isEmpty();
        assertThat(smith.open(wrapped.key(), PERSON, secrets)).isPresent();
    }

    @Test
    void noProofIsMadeThatIsCheaperToTryThanOurs() {
        KeyChallenge cheap = new KeyChallenge(false, CHEAP, PasswordSecrets.salt(new RepeatableRandom("salt")), 1);
        KeySmith dear = new KeySmith(ELECTION, new PasswordCost(128, 1, 1), new RepeatableRandom("a smith"));
        assertThatExceptionOfType(KeyOfficeException.class).isThrownBy(() -> dear.secrets(cheap, PASSWORD));
    }

    @Test
    void aFirstPasswordIsReadWithPatience() {
        String first = smith.firstPassword();
        assertThat(first).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
        WrappedKey wrapped = smith.wrap(PERSON, key, first, true).key();

        assertThat(smith.open(wrapped, first.toUpperCase(Locale.ROOT))).isPresent();
        assertThat(smith.open(wrapped, " " + first.replace("-", " ") + " ")).isPresent();
        assertThat(smith.open(wrapped, first.replace("-", "–"))).isPresent();
        WrappedKey own = smith.wrap(PERSON, key, first, false).key();
        assertThat(smith.open(own, first.replace("-", "")))
                .as("chosen by the person")
                .isEmpty();
    }
}
