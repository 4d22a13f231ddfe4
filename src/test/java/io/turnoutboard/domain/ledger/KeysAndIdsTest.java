package io.turnoutboard.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysAndIdsTest {
    private static final byte[] WORDS = {1, 2, 3};
    private final SigningKey key = LedgerSamples.PERSON_KEY;

    @Test
    void aKeySignsWhatItsPublicPartVerifies() {
        String signature = key.sign(WORDS);

        assertThat(key.publicKey().verifies(WORDS, signature)).isTrue();
        assertThat(key.publicKey().verifies(new byte[] {1, 2, 4}, signature)).isFalse();
        assertThat(LedgerSamples.SEALER_KEY.publicKey().verifies(WORDS, signature))
                .isFalse();
    }

    @Test
    void anyOtherTextIsNoSignatureAndNoError() {
        for (String text : new String[] {"", "?", "AAAA", "ký", key.sign(WORDS).substring(4)}) {
            assertThat(key.publicKey().verifies(WORDS, text)).as(text).isFalse();
        }
    }

    @Test
    void aKeyComesBackFromItsTwoTextsAndSignsTheSame() {
        SigningKey again = SigningKey.of(key.privateText(), key.publicKey());

        assertThat(again.sign(WORDS)).isEqualTo(key.sign(WORDS));
    }

    @Test
    void refusesTextsThatAreNoKeysOrNotOfOneKey() {
        String privateText = key.privateText();
        PublicKeyText other = LedgerSamples.SEALER_KEY.publicKey();
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of(privateText, other));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.of("AAAA", key.publicKey()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKeyText("AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKeyText("khóa"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKeyText(""));
    }

    @Test
    void aKeyNeverShowsItsPrivatePart() {
        assertThat(key).hasToString("SigningKey[" + key.publicKey().fingerprint() + "]");
        assertThat(key.publicKey().fingerprint())
                .isEqualTo(Hash.of(Base64.getDecoder().decode(key.publicKey().base64()))
                        .hex()
                        .substring(0, 16));
    }

    @Test
    void keysFromRealRandomnessDiffer() {
        assertThat(SigningKey.generate(new SecureRandom()).publicKey())
                .isNotEqualTo(SigningKey.generate(new SecureRandom()).publicKey());
    }

    /** SHA-256 of "seed:0", "seed:1"…: checked with another program. */
    @Test
    void repeatableRandomnessIsTheSameOnEveryMachine() {
        byte[] bytes = new byte[40];
        new RepeatableRandom("seed").nextBytes(bytes);

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("58f9082db66a15d660a3f65e1e2f12c31e4409635a583a6eaf0ba45c744b668881e4ba3bc2097d85");
        assertThat(new RepeatableRandom("seed").nextLong()).isEqualTo(6411164536965567958L);
        assertThat(new RepeatableRandom("other").nextLong()).isNotEqualTo(new RepeatableRandom("seed").nextLong());
    }

    @Test
    void anIdHoldsItsMillisecondsItsVersionAndItsVariant() {
        Instant time = Instant.parse("2026-03-15T03:31:07.125Z");
        EntryIds ids = new EntryIds(Clock.fixed(time, ZoneOffset.UTC), new RepeatableRandom("ids"));
        for (int i = 0; i < 200; i++) {
            UUID id = ids.next().value();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(time.toEpochMilli());
        }
    }

    @Test
    void idsOfOneMillisecondDifferAndLaterIdsSortLater() {
        Instant time = Instant.parse("2026-03-15T03:31:07.125Z");
        RepeatableRandom random = new RepeatableRandom("ids");
        EntryIds ids = new EntryIds(Clock.fixed(time, ZoneOffset.UTC), random);
        EntryIds later = new EntryIds(Clock.fixed(time.plusMillis(1), ZoneOffset.UTC), random);

        assertThat(ids.next()).isNotEqualTo(ids.next());
        assertThat(later.next().toString()).isGreaterThan(ids.next().toString());
    }

    @Test
    void aHashIsSixtyFourLowerCaseDigits() {
        assertThat(Hash.of(new byte[0]).hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Hash.of(new byte[0]).shortForm()).isEqualTo("e3b0c442");
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash("E3".repeat(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash("e3".repeat(31)));
    }
}
