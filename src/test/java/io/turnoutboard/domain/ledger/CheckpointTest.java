package io.turnoutboard.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.election.ElectionId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final Seal HEAD = new Seal(
            214,
            EntryId.of("0198f000-0000-7000-8000-00000000e001"),
            Verdict.ACCEPTED,
            "",
            new Hash("0f".repeat(32)),
            Hash.NONE,
            Instant.parse("2026-03-15T03:31:00Z"));
    private static final Checkpoint SIGNED = Checkpoint.signed(
            LedgerSamples.ELECTION, 1, HEAD, Instant.parse("2026-03-15T03:32:00.0005Z"), LedgerSamples.SEALER_KEY);

    @Test
    void isOneLineThatReadsBack() {
        assertThat(SIGNED.text())
                .isEqualTo("TB-CHECKPOINT-1 0198f000-0000-7000-8000-000000000001 1 214 " + "0f".repeat(32)
                        + " 2026-03-15T03:32:00.000Z " + SIGNED.signature());
        assertThat(Checkpoint.parse(SIGNED.text())).isEqualTo(SIGNED);
    }

    @Test
    void readsBackHoweverItWasPasted() {
        assertThat(Checkpoint.parse("\n  " + SIGNED.text().replace(" ", "\n\t ") + " \r\n"))
                .isEqualTo(SIGNED);
    }

    @Test
    void provesWhoSignedIt() {
        assertThat(SIGNED.isSignedBy(LedgerSamples.SEALER_KEY.publicKey())).isTrue();
        assertThat(SIGNED.isSignedBy(LedgerSamples.PERSON_KEY.publicKey())).isFalse();
    }

    @Test
    void noFieldOfItCanBeChanged() {
        ElectionId election = SIGNED.election();
        String signature = SIGNED.signature();
        assertThat(new Checkpoint[] {
                    new Checkpoint(
                            ElectionId.of("0198f000-0000-7000-8000-000000000002"),
                            1,
                            214,
                            SIGNED.hash(),
                            SIGNED.time(),
                            signature),
                    new Checkpoint(election, 2, 214, SIGNED.hash(), SIGNED.time(), signature),
                    new Checkpoint(election, 1, 213, SIGNED.hash(), SIGNED.time(), signature),
                    new Checkpoint(election, 1, 214, Hash.NONE, SIGNED.time(), signature),
                    new Checkpoint(
                            election, 1, 214, SIGNED.hash(), SIGNED.time().plusMillis(1), signature),
                    new Checkpoint(
                            election,
                            1,
                            214,
                            SIGNED.hash(),
                            SIGNED.time(),
                            signature.replace(signature.charAt(5), '+')),
                })
                .noneMatch(checkpoint -> checkpoint.isSignedBy(LedgerSamples.SEALER_KEY.publicKey()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TB-CHECKPOINT-1",
                "TB-CHECKPOINT-2 0198f000-0000-7000-8000-000000000001 1 2 %h 2026-03-15T03:32:00.000Z x",
                "TB-CHECKPOINT-1 election 1 2 %h 2026-03-15T03:32:00.000Z x",
                "TB-CHECKPOINT-1 0198f000-0000-7000-8000-000000000001 one 2 %h 2026-03-15T03:32:00.000Z x",
                "TB-CHECKPOINT-1 0198f000-0000-7000-8000-000000000001 1 2 0f 2026-03-15T03:32:00.000Z x",
                "TB-CHECKPOINT-1 0198f000-0000-7000-8000-000000000001 1 2 %h 10h32 x",
                "TB-CHECKPOINT-1 0198f000-0000-7000-8000-000000000001 1 2 %h 2026-03-15T03:32:00.000Z x y"
            })
    void refusesAnyOtherText(String text) {
        assertThatExceptionOfType(MalformedEntryException.class)
                .isThrownBy(() -> Checkpoint.parse(text.replace("%h", "0f".repeat(32))));
    }
}
