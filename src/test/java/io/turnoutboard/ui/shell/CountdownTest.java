package io.turnoutboard.ui.shell;

import static io.turnoutboard.domain.turnout.SealedDay.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SealedDay;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CountdownTest {
    private static Countdown countdown(Instant now) {
        return Countdown.of(SealedDay.ofStations(1_000).board(), now, Messages.of(Language.VIETNAMESE));
    }

    @Test
    void countsToTheNextCutOff() {
        assertThat(countdown(at(10, 32))).isEqualTo(new Countdown("Mốc 11h00 còn 28:00", false));
        assertThat(countdown(at(10, 0))).isEqualTo(new Countdown("Mốc 11h00 còn 1:00:00", false));
        assertThat(countdown(at(10, 55))).isEqualTo(new Countdown("Mốc 11h00 còn 5:00", true));
    }

    @Test
    void countsDaysBeforeTheDayAndNothingAfterIt() {
        assertThat(countdown(at(8, 0).minus(Duration.ofDays(2))).text()).isEqualTo("Mốc đầu 8h00, còn 2 ngày");
        assertThat(countdown(at(19, 0)).text()).isEqualTo("Đã qua mốc cuối");
        assertThat(countdown(at(8, 0).plus(Duration.ofDays(1))).text()).isEqualTo("Đã qua mốc cuối");
    }
}
