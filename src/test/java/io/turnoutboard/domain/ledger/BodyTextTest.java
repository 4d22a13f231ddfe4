package io.turnoutboard.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {
    /** Lines of a kind whose absence gives another lawful body. */
    private static final Set<String> MAY_BE_ABSENT = Set.of(
            "mobile_box",
            "added",
            "men",
            "women",
            "replaces",
            "group",
            "officer",
            "slot",
            "ballot",
            "doubt",
            "for_station",
            "lost_upto",
            "paper",
            "capacity",
            "copy",
            "text_3",
            "text_7");

    static Stream<EntryBody> everyKind() {
        return LedgerSamples.everyKind().stream();
    }

    static Stream<BodyText> everyKnownText() {
        return everyKind().filter(body -> !(body instanceof EntryBody.Unknown)).map(BodyText::of);
    }

    @Test
    void theSamplesHaveEveryKind() {
        assertThat(everyKind().map(EntryBody::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        kinds(EntryBody.class).distinct().toList());
    }

    /** The records that a sealed interface permits, through the interfaces between. */
    private static Stream<Class<? extends EntryBody>> kinds(Class<? extends EntryBody> permitting) {
        return Arrays.stream(permitting.getPermittedSubclasses())
                .<Class<? extends EntryBody>>map(kind -> kind.asSubclass(EntryBody.class))
                .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void readsBackWhatItWrote(EntryBody body) {
        assertThat(BodyText.of(body).decode()).isEqualTo(body);
    }

    @Test
    void writesACountAsTheFormatSays() {
        EntryBody tally = new EntryBody.TallyRecorded(
                LedgerSamples.STATION,
                LedgerSamples.TEN_THIRTY,
                869,
                new EntryBody.TallyParts(OptionalInt.of(12), OptionalInt.of(0)),
                "một\nhai = 2 \\ 1",
                OptionalLong.of(41));

        assertThat(BodyText.of(tally))
                .isEqualTo(new BodyText(
                        "tally-recorded", 1, Optional.of("00199-07"), Optional.of(LedgerSamples.TEN_THIRTY), """
                            station=00199-07
                            time=2026-03-15T03:30:00.000Z
                            voted=869
                            mobile_box=12
                            added=0
                            reason=một\\nhai = 2 \\\\ 1
                            replaces=41
                            """));
    }

    @Test
    void anAbsentValueHasNoLine() {
        assertThat(BodyText.of(plainTally("")).text()).isEqualTo("""
            station=00199-07
            time=2026-03-15T03:30:00.000Z
            voted=896
            """);
    }

    @ParameterizedTest
    @MethodSource("everyKnownText")
    void refusesLinesInAnotherOrder(BodyText body) {
        List<String> lines = body.text().lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!name(lines.get(i)).equals(name(lines.get(i + 1)))) {
                List<String> swapped = new ArrayList<>(lines);
                Collections.swap(swapped, i, i + 1);
                assertRefused(body, swapped);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKnownText")
    void refusesABodyThatLacksALine(BodyText body) {
        List<String> lines = body.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean optional = MAY_BE_ABSENT.contains(name(lines.get(i)))
                    || (body.kind().equals("tally-recorded")
                            && name(lines.get(i)).equals("reason"));
            boolean isKey = body.kind().equals("group-registered");
            if (!optional || isKey) {
                List<String> fewer = new ArrayList<>(lines);
                fewer.remove(i);
                assertRefused(body, fewer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKnownText")
    void refusesALineThatIsSaidTwice(BodyText body) {
        List<String> lines = body.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean isList = Set.of(
                            "station-registered group",
                            "station-registered officer",
                            "station-changed group",
                            "station-changed officer",
                            "report-issued capacity",
                            "report-issued copy")
                    .contains(body.kind() + " " + name(lines.get(i)));
            if (!isList) {
                List<String> more = new ArrayList<>(lines);
                more.add(i, lines.get(i));
                assertRefused(body, more);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKnownText")
    void refusesWhateverStandsBeforeBetweenOrAfterItsLines(BodyText body) {
        String text = body.text();
        for (String other : List.of(
                text + "extra=1\n",
                text + "\n",
                "\n" + text,
                text + "x",
                "\ufeff" + text,
                text.substring(0, text.length() - 1),
                text.replaceFirst("\n", "\n\n"),
                text.replaceFirst("\n", "\n\r\n"),
                text.replaceFirst("=", " ="),
                text.replaceFirst("\n", ""))) {
            assertRefused(body, other);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voted=+896",
                "voted=0896",
                "voted= 896",
                "voted=896 ",
                "voted=896.0",
                "voted=８９６",
                "voted=-896",
                "voted=99999999999",
                "voted=",
                "time=2026-03-15T03:30:00Z",
                "time=2026-03-15T10:30:00.000+07:00",
                "time=2026-02-30T03:30:00.000Z",
                "station=199/7",
                "station=00199-07\\x"
            })
    void refusesAValueThatIsSpelledOtherwise(String line) {
        BodyText body = BodyText.of(plainTally(""));
        assertRefused(body, body.text().replaceFirst("(?m)^" + name(line) + "=.*$", line.replace("\\", "\\\\")));
    }

    @Test
    void refusesFlagsHoursAndDegreesThatAreSpelledOtherwise() {
        BodyText body = BodyText.of(LedgerSamples.everyKind().get(6));
        assertThat(body.kind()).isEqualTo("station-registered");
        for (String[] change : new String[][] {
            {"confidential=false", "confidential=no"},
            {"confidential=false", "confidential=FALSE"},
            {"opens=06:30", "opens=6:30"},
            {"opens=06:30", "opens=06:30:00"},
            {"latitude=21.0278", "latitude=21.02780"},
            {"latitude=21.0278", "latitude=NaN"},
            {"kind=HOSPITAL", "kind=hospital"},
        }) {
            assertThat(body.text()).contains(change[0]);
            assertRefused(body, body.text().replace(change[0], change[1]));
        }
    }

    @Test
    void aReasonTypedDecomposedIsTheSameAsOneTypedComposed() {
        String composed = "Nguyễn Thị Hồng Đào đính chính";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);

        assertThat(BodyText.of(plainTally(" " + decomposed + " "))).isEqualTo(BodyText.of(plainTally(composed)));
        assertThat(BodyText.of(choice(decomposed))).isEqualTo(BodyText.of(choice(composed)));
        assertThat(BodyText.of(new EntryBody.DeskEnrolled(LedgerSamples.DESK, decomposed)))
                .isEqualTo(BodyText.of(new EntryBody.DeskEnrolled(LedgerSamples.DESK, composed)));
        assertThat(BodyText.of(person(decomposed))).isEqualTo(BodyText.of(person(composed)));
    }

    @Test
    void refusesABodyWrittenDecomposed() {
        BodyText body = BodyText.of(plainTally("đính chính ở tổ"));
        assertRefused(body, Normalizer.normalize(body.text(), Normalizer.Form.NFD));
    }

    @Test
    void refusesColumnsThatSayOtherThanTheText() {
        BodyText body = BodyText.of(plainTally(""));
        for (BodyText other : List.of(
                new BodyText(body.kind(), 1, Optional.of("00199-08"), body.asOf(), body.text()),
                new BodyText(body.kind(), 1, Optional.empty(), body.asOf(), body.text()),
                new BodyText(body.kind(), 1, body.station(), body.asOf().map(at -> at.plusMillis(1)), body.text()),
                new BodyText(body.kind(), 1, body.station(), Optional.empty(), body.text()),
                new BodyText("station-opened", 1, body.station(), body.asOf(), body.text()))) {
            assertThatExceptionOfType(MalformedEntryException.class)
                    .as("%s", other)
                    .isThrownBy(other::decode);
        }
    }

    @Test
    void keepsAKindOrVersionOfANewerProgramAsItIs() {
        BodyText kind = new BodyText("box-weighed", 1, Optional.of("00199-07"), Optional.empty(), "not even lines");
        BodyText version = new BodyText("tally-recorded", 3, Optional.empty(), Optional.empty(), "");

        assertThat(kind.decode()).isEqualTo(new EntryBody.Unknown("box-weighed", 1, "not even lines"));
        assertThat(version.decode()).isEqualTo(new EntryBody.Unknown("tally-recorded", 3, ""));
    }

    @Test
    void keepsTimesToTheMillisecondInTheTextAndBesideIt() {
        Instant fine = Instant.parse("2026-03-15T00:00:01.234567Z");
        BodyText body = BodyText.of(new EntryBody.StationOpened(LedgerSamples.STATION, fine));

        assertThat(body.decode())
                .isEqualTo(
                        new EntryBody.StationOpened(LedgerSamples.STATION, Instant.parse("2026-03-15T00:00:01.234Z")));
    }

    @Test
    void refusesABodyLongerThanAColumnHolds() {
        assertThatExceptionOfType(MalformedEntryException.class)
                .isThrownBy(() -> BodyText.of(plainTally("x".repeat(BodyText.MOST_CHARACTERS))));
    }

    private static EntryBody plainTally(String reason) {
        return new EntryBody.TallyRecorded(
                LedgerSamples.STATION,
                LedgerSamples.TEN_THIRTY,
                896,
                EntryBody.TallyParts.NONE,
                reason,
                OptionalLong.empty());
    }

    private static EntryBody choice(String reason) {
        return new EntryBody.ConflictResolved(LedgerSamples.STATION, LedgerSamples.TEN_THIRTY, 4, reason);
    }

    private static EntryBody person(String name) {
        return new EntryBody.PersonEnrolled(LedgerSamples.PERSON, name, LedgerSamples.PERSON_KEY.publicKey());
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static void assertRefused(BodyText body, List<String> lines) {
        assertRefused(body, String.join("\n", lines) + "\n");
    }

    private static void assertRefused(BodyText body, String text) {
        BodyText other = new BodyText(body.kind(), body.version(), body.station(), body.asOf(), text);
        assertThatExceptionOfType(MalformedEntryException.class).as(text).isThrownBy(other::decode);
    }
}
