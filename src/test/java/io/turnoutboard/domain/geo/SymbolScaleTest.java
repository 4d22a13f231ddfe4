package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SymbolScaleTest {
    private final SymbolScale scale = new SymbolScale(4_000, 24, 9);

    @Test
    void coversTwiceTheAreaForTwiceTheVoters() {
        double one = Math.pow(scale.radius(1_500), 2);
        double twice = Math.pow(scale.radius(3_000), 2);

        assertThat(twice / one).isCloseTo(2, within(1e-12));
        assertThat(scale.radius(4_000)).isEqualTo(24);
    }

    @Test
    void keepsSmallStationsReadable() {
        assertThat(scale.radius(60)).isEqualTo(9);
    }
}
