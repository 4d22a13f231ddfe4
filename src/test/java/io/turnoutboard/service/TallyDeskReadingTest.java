package io.turnoutboard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyDeskReadingTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1234, 1234", "1.234, 1234", "'1,234', 1234", "1 234, 1234", "999.999.999, 999999999"})
    void readsWholeNumbersAsPeopleWriteThem(String typed, int count) {
        assertThat(TallyDesk.count(typed)).isEqualTo(OptionalInt.of(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12.34", "1.234,567", "1.000.000.000", "1.000.000.000.000.000", "9999999999", "1e3", "٣"})
    void readsNothingIntoWhatIsNoCount(String typed) {
        assertThat(TallyDesk.count(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10h30, 10:30", "10:30, 10:30", "9h, 09:00", "9H05, 09:05", "0:00, 00:00"})
    void readsTimesAsPeopleWriteThem(String typed, LocalTime time) {
        assertThat(TallyDesk.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "10:60", "10:3", "1030", "10h30m", "-1:00"})
    void readsNothingIntoWhatIsNoTime(String typed) {
        assertThat(TallyDesk.time(typed)).isEmpty();
    }
}
