package io.turnoutboard.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final List<String> TALLY = List.of(
            "turnout-board entry 1",
            "0198f000-000a-7000-8000-00000000e000",
            "0198f000-0000-4000-8000-0000000000d1",
            "11",
            "nguoi-truc",
            "2026-03-15T03:31:17.125Z",
            "200",
            "tally-recorded",
            "1",
            "00199-07",
            "2026-03-15T03:30:00.000Z",
            "station=00199-07\ntime=2026-03-15T03:30:00.000Z\nvoted=896\n");

    static Stream<Entry> everyKind() {
        return LedgerSamples.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void comesBackFromItsBytes(Entry entry) {
        assertThat(Entry.of(entry.bytes())).isEqualTo(entry);
        assertThat(Entry.of(entry.bytes()).isSignedBy(LedgerSamples.PERSON_KEY.publicKey()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void refusesBytesThatEndEarlyOrGoOn(Entry entry) {
        byte[] bytes = entry.bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertRefused(Arrays.copyOf(bytes, length));
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length + 1));
    }

    @Test
    void isItsFieldsOneAfterAnotherWithTheirLengths() {
        FieldWriter fields = new FieldWriter();
        TALLY.forEach(fields::text);

        assertThat(tally().bytes()).isEqualTo(fields.text(tally().signature()).bytes());
    }

    @Test
    void writesTheLengthOfAFieldInBytesAndAnAbsentFieldAsMinusOne() {
        assertThat(new FieldWriter()
                        .text("Đá")
                        .optional(Optional.empty())
                        .number(-7)
                        .text("")
                        .bytes())
                .containsExactly(
                        0, 0, 0, 4, 0xC4, 0x90, 0xC3, 0xA1, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 2, '-', '7', 0, 0, 0, 0);
    }

    @Test
    void noFlippedBitGoesUnseen() {
        byte[] bytes = tally().bytes();
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            Optional<Entry> read = read(flipped);
            assertThat(read.map(entry -> Arrays.equals(entry.bytes(), bytes)))
                    .as("bit %d", bit)
                    .isNotEqualTo(Optional.of(true));
            assertThat(read.filter(entry -> entry.signature().equals(tally().signature()))
                            .map(entry -> entry.isSignedBy(LedgerSamples.PERSON_KEY.publicKey())))
                    .as("bit %d", bit)
                    .isNotEqualTo(Optional.of(true));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0|turnout-board entry 2",
                "1|0198F000-000a-7000-8000-00000000e000",
                "1|1-1-1-1-1",
                "1|x",
                "2|",
                "3|0",
                "3|+11",
                "3|011",
                "3|-1",
                "4| ",
                "5|2026-03-15T03:31:17Z",
                "5|yesterday",
                "6|+200",
                "6|",
                "8|01",
                "8|99999999999",
                "10|2026-03-15T03:30:00Z",
                "10|"
            })
    void refusesAFieldThatIsSpelledOtherwise(String change) {
        int at = Integer.parseInt(change.substring(0, change.indexOf('|')));
        FieldWriter fields = new FieldWriter();
        for (int i = 0; i < TALLY.size(); i++) {
            fields.text(i == at ? change.substring(change.indexOf('|') + 1) : TALLY.get(i));
        }
        assertRefused(fields.text(tally().signature()).bytes());
    }

    @Test
    void refusesAFieldThatIsAbsentOrNotUtf8() {
        assertRefused(new FieldWriter().optional(Optional.empty()).bytes());
        byte[] bytes = tally().bytes();
        int reason = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("voted=");
        bytes[reason] = (byte) 0xFF;
        assertRefused(bytes);
    }

    @Test
    void isSignedByItsAuthorAlone() {
        assertThat(tally().isSignedBy(LedgerSamples.PERSON_KEY.publicKey())).isTrue();
        assertThat(tally().isSignedBy(LedgerSamples.SEALER_KEY.publicKey())).isFalse();
        assertThat(new Entry(tally().head(), tally().body(), "not a signature")
                        .isSignedBy(LedgerSamples.PERSON_KEY.publicKey()))
                .isFalse();
    }

    @Test
    void countsADesksEntriesFromOneAndKeepsWholeMilliseconds() {
        Instant fine = Instant.parse("2026-03-15T03:31:17.125999Z");
        assertThat(new Entry.Head(tally().head().id(), LedgerSamples.DESK, 1, LedgerSamples.PERSON, fine, 0).madeAt())
                .isEqualTo(Instant.parse("2026-03-15T03:31:17.125Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Entry.Head(tally().head().id(), LedgerSamples.DESK, 0, LedgerSamples.PERSON, fine, 0));
    }

    private static Entry tally() {
        return LedgerSamples.entry(10, LedgerSamples.everyKind().get(10));
    }

    private static Optional<Entry> read(byte[] bytes) {
        try {
            return Optional.of(Entry.of(bytes));
        } catch (MalformedEntryException e) {
            return Optional.empty();
        }
    }

    private static void assertRefused(byte[] bytes) {
        assertThatExceptionOfType(MalformedEntryException.class).isThrownBy(() -> Entry.of(bytes));
    }
}
