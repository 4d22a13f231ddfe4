package io.turnoutboard.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipSumTest {
    @Test
    void addsSlipsUp() {
        assertThat(SlipSum.of(" 120 + 85+1.040 ")).contains(new SlipSum(List.of(120, 85, 1_040), false));
        assertThat(SlipSum.of("120+85+40").map(SlipSum::total)).contains(245);
        assertThat(SlipSum.of("245").map(SlipSum::isSeveral)).contains(false);
    }

    @Test
    void aPlusInFrontSaysSinceTheLastReport() {
        assertThat(SlipSum.of("+85+40")).contains(new SlipSum(List.of(85, 40), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "12+", "12++3", "a", "-5", "12,5", "999999999+999999999+999999999"})
    void isNoSumOfWholeNumbers(String typed) {
        assertThat(SlipSum.of(typed)).isEqualTo(Optional.empty());
    }
}
