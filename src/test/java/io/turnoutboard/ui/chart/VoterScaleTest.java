package io.turnoutboard.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoterScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 4",
        "1, 4",
        "5, 8",
        "11, 12",
        "12, 12",
        "13, 16",
        "38, 40",
        "1100, 1200",
        "6518, 8000",
        "8001, 10000"
    })
    void reachesTheHighestBarInFourRoundSteps(double highest, long top) {
        assertThat(VoterScale.reaching(highest).top()).isEqualTo(top);
    }
}
