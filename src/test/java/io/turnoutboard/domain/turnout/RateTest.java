package io.turnoutboard.domain.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "20232, 33945, 59.60", // phường Láng, 10h30
        "22566, 100000, 22.57",
        "22565, 100000, 22.57",
        "22564, 100000, 22.56",
        "1, 8, 12.50",
        "1, 800, 0.13", // 0,125: half even would give 0,12
        "26975, 28388, 95.02", // Ngọc Thụy, 15h30
        "813, 948, 85.76",
        "0, 5, 0.00",
        "1, 33945, 0.00",
        "500, 1000, 50.00",
        "99996, 100000, 99.99",
        "99999999, 100000000, 99.99",
        "9999, 10000, 99.99",
        "1000, 1000, 100.00",
        "1001, 1000, 100.00",
        "76400000, 76400000, 100.00"
    })
    void hasTwoDecimalsRoundedHalfUpAndIsWholeOnlyWhenAllHaveVoted(long voted, long list, BigDecimal percent) {
        assertThat(Rate.of(voted, list).orElseThrow().percent()).isEqualTo(percent);
    }

    @Test
    void thereIsNoneForAnEmptyList() {
        assertThat(Rate.of(0, 0)).isEmpty();
        assertThat(Rate.of(7, 0)).isEmpty();
    }

    @Test
    void agreesWithHalfUpDivisionForAnyNumbers() {
        long seed = 20260315;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int list = 1 + random.nextInt(random.nextBoolean() ? 100 : 80_000_000);
            int voted = random.nextInt(list);
            BigDecimal exact = BigDecimal.valueOf(voted)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(list), 2, RoundingMode.HALF_UP);
            BigDecimal shown = exact.min(new BigDecimal("99.99"));
            assertThat(Rate.of(voted, list).orElseThrow().percent())
                    .as("seed %d: %d of %d", seed, voted, list)
                    .isEqualTo(shown);
        }
    }

    @Test
    void isWholeOrOverHalfOnlyBeyondTheBound() {
        assertThat(new Rate(9_999).isWhole()).isFalse();
        assertThat(new Rate(10_000).isWhole()).isTrue();
        assertThat(new Rate(5_000).isOverHalf()).isFalse();
        assertThat(new Rate(5_001).isOverHalf()).isTrue();
    }

    @Test
    void liesBetweenNothingAndTheWholeAndSortsBySize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(10_001));
        assertThat(new Rate(1)).isGreaterThan(Rate.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_25",
        "2499, UNDER_25",
        "2500, FROM_25",
        "4999, FROM_25",
        "5000, FROM_50",
        "7499, FROM_50",
        "7500, FROM_75",
        "8999, FROM_75",
        "9000, FROM_90",
        "9999, FROM_90",
        "10000, WHOLE"
    })
    void fallsIntoTheClassThatItsNumberShows(int hundredths, TurnoutClass expected) {
        assertThat(TurnoutClass.of(Optional.of(new Rate(hundredths)))).isEqualTo(expected);
    }

    @Test
    void noCountIsAClassOfItsOwnAndTheStepsFollowTheColours() {
        assertThat(TurnoutClass.of(Optional.empty())).isEqualTo(TurnoutClass.NO_COUNT);
        assertThat(TurnoutClass.values()).extracting(TurnoutClass::step).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }
}
