package io.turnoutboard.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectionRecordsTest {
    @ParameterizedTest
    @CsvSource({"05:00, 21:00", "07:00, 19:00", "06:30, 20:15"})
    void aStationMayStartEarlierOrEndLaterAsTheLawAllows(LocalTime opens, LocalTime closes) {
        assertThat(new OpeningHours(opens, closes))
                .extracting(OpeningHours::opens, OpeningHours::closes)
                .containsExactly(opens, closes);
    }

    @ParameterizedTest
    @CsvSource({"04:59, 19:00", "07:01, 19:00", "07:00, 18:59", "07:00, 21:01", "19:00, 07:00"})
    void noStationOpensOrClosesOutsideTheLaw(LocalTime opens, LocalTime closes) {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> new OpeningHours(opens, closes));
    }

    @Test
    void aListCountsHeadsByItsLargestBallot() {
        Roll roll = new Roll(1500, 1490, 1470);

        assertThat(roll.voters()).isEqualTo(1500);
        assertThat(new Roll(3, 9, 4).voters()).isEqualTo(9);
        assertThat(roll.voters(Ballot.CITY_COUNCIL)).isEqualTo(1490);
        assertThat(roll.voters(Ballot.WARD_COUNCIL)).isEqualTo(1470);
        assertThat(roll.voters(Ballot.NATIONAL_ASSEMBLY)).isEqualTo(1500);
    }

    @Test
    void votersAreAddedAndStruckBallotByBallotButNeverBelowNothing() {
        Roll roll = new Roll(10, 8, 6);

        assertThat(roll.plus(new Roll(1, 2, 3))).isEqualTo(new Roll(11, 10, 9));
        assertThat(roll.minus(new Roll(10, 1, 0))).isEqualTo(new Roll(0, 7, 6));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> roll.minus(Roll.ofAllBallots(7)));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> Roll.ofAllBallots(10_000_001));
    }

    @Test
    void aChangeOfAListChangesSomethingAndSaysWhy() {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> new RollChange(Instant.EPOCH, Roll.EMPTY, Roll.EMPTY, "không"));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> new RollChange(Instant.EPOCH, Roll.ofAllBallots(1), Roll.EMPTY, " \n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00199", "00199-", "00199-1", "00199-12345", "-01", "phường-01", "00199-01 ", "00199-٠١"})
    void refusesWhatIsNoStationId(String text) {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> new StationId(text));
    }

    @Test
    void stationsSortByTheirNumberAlsoBeyondNinetyNine() {
        assertThat(IntStream.of(100, 9, 1000, 99, 10)
                        .mapToObj(number -> StationId.of("00199", number))
                        .sorted())
                .extracting(StationId::value)
                .containsExactly("00199-09", "00199-10", "00199-99", "00199-100", "00199-1000");
        assertThat(StationId.of("00198", 99)).isLessThan(StationId.of("00199", 1));
        assertThat(new StationId("00199-007")).isNotEqualByComparingTo(new StationId("00199-07"));
    }

    @Test
    void aStationIdIsTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(StationId.of("00199", 7).value()).isEqualTo("00199-07");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameTypedDecomposedOrWithBlanksIsTheSameName() {
        String typed = "  " + Normalizer.normalize("Nguyễn Thị Hồng Đào", Normalizer.Form.NFD) + " ";

        assertThat(new Officer(new OfficerId("CB-1"), typed, "", ""))
                .isEqualTo(new Officer(new OfficerId("CB-1"), "Nguyễn Thị Hồng Đào", "", ""));
    }

    @Test
    void onlyARealDayIsNoRehearsal() {
        assertThat(Purpose.REAL.isRehearsal()).isFalse();
        assertThat(Purpose.DRILL.isRehearsal()).isTrue();
        assertThat(Purpose.DEMO.isRehearsal()).isTrue();
    }
}
