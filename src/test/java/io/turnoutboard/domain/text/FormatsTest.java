package io.turnoutboard.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
    private final Formats vietnamese = Formats.of(Language.VIETNAMESE);
    private final Formats english = Formats.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0        | 0          | 0
        999      | 999        | 999
        33945    | 33.945     | 33,945
        76400000 | 76.400.000 | 76,400,000
        -12      | -12        | -12
        """)
    void marksThousands(long number, String vi, String en) {
        assertThat(vietnamese.count(number)).isEqualTo(vi);
        assertThat(english.count(number)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        59.60  | 59,60%  | 59.60%
        0      | 0,00%   | 0.00%
        100    | 100,00% | 100.00%
        22.565 | 22,57%  | 22.57%
        0.125  | 0,13%   | 0.13%
        """)
    void writesARateWithTwoDecimalsHalfUpAndNoSpace(BigDecimal percent, String vi, String en) {
        assertThat(vietnamese.percent(percent)).isEqualTo(vi);
        assertThat(english.percent(percent)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        59.60 | 59,6%
        60.00 | 60%
        99.99 | 99,9%
        99.96 | 99,9%
        100   | 100%
        """)
    void cutsARateInTightPlacesSoThatItNeverReadsMoreThanItIs(BigDecimal percent, String vi) {
        assertThat(vietnamese.shortPercent(percent)).isEqualTo(vi);
    }

    @Test
    void writesAChangeWithItsSign() {
        assertThat(vietnamese.change(3259)).isEqualTo("+3.259");
        assertThat(vietnamese.change(0)).isEqualTo("0");
        assertThat(english.change(-1234)).isEqualTo("−1,234");
    }

    @Test
    void writesTimesForScreensAndForPapers() {
        LocalTime early = LocalTime.of(7, 5, 9);
        assertThat(vietnamese.time(early)).isEqualTo("7h05");
        assertThat(english.time(early)).isEqualTo("07:05");
        assertThat(vietnamese.time(LocalTime.of(10, 30))).isEqualTo("10h30");
        assertThat(vietnamese.timeOfDay(early)).isEqualTo("07:05:09");
        assertThat(vietnamese.paperTime(early)).isEqualTo("7 giờ 05 phút");
        assertThat(vietnamese.paperTime(LocalTime.of(19, 0))).isEqualTo("19 giờ 00 phút");
        assertThat(english.paperTime(early)).isEqualTo("07:05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, ngày 15 tháng 3 năm 2026",
        "2026-02-05, ngày 05 tháng 02 năm 2026",
        "2026-01-10, ngày 10 tháng 01 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026",
        "2021-10-01, ngày 01 tháng 10 năm 2021"
    })
    void writesALeadingZeroForDaysUnderTenAndForTheFirstTwoMonthsOnly(LocalDate date, String paper) {
        assertThat(vietnamese.paperDate(date)).isEqualTo(paper);
    }

    @Test
    void writesTheMomentOfAFigureAndShortDates() {
        LocalDateTime moment = LocalDateTime.of(2026, 3, 15, 10, 30);
        assertThat(vietnamese.paperMoment(moment)).isEqualTo("10 giờ 30 phút ngày 15 tháng 3 năm 2026");
        assertThat(english.paperMoment(moment)).isEqualTo("10:30 on 15 March 2026");
        assertThat(vietnamese.shortDate(moment.toLocalDate())).isEqualTo("15/3/2026");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLanguageIsFoundByItsCode(Language language) {
        assertThat(Language.of(language.code())).isEqualTo(language);
        assertThat(Language.of(language.code() + "_XX")).isEqualTo(language);
        assertThat(Language.of("fr")).isEqualTo(Language.VIETNAMESE);
    }
}
