package io.turnoutboard.domain.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralCurveTest {
    @ParameterizedTest
    @CsvSource({
        "07:00, 10:30, 0.596",
        "08:00, 09:00, 0.18",
        "06:00, 07:00, 0.18",
        "10:00, 10:15, 0.048",
        "12:30, 14:00, 0.09",
        "19:30, 21:00, 0",
        "10:00, 10:00, 0",
        "11:00, 10:00, 0"
    })
    void risesAsAnUrbanWardsDayDoes(LocalTime from, LocalTime to, double rise) {
        assertThat(GeneralCurve.between(from, to).ofList()).isCloseTo(rise, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"08:00, 09:00, 0.2195", "18:30, 19:30, 0.65", "20:00, 21:00, 0"})
    void saysHowManyOfThoseWhoWaitWouldCome(LocalTime from, LocalTime to, double share) {
        assertThat(GeneralCurve.between(from, to).ofWaiting()).isCloseTo(share, within(1e-4));
    }
}
