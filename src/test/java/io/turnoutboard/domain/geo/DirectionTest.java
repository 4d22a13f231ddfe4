package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {
    private static final ScreenPoint HERE = new ScreenPoint(100, 100);

    @Test
    void goesToTheNearestAhead() {
        List<ScreenPoint> points =
                List.of(HERE, new ScreenPoint(180, 100), new ScreenPoint(140, 105), new ScreenPoint(110, 160));

        assertThat(Direction.RIGHT.nearest(HERE, points)).hasValue(2);
        assertThat(Direction.DOWN.nearest(HERE, points)).hasValue(3);
    }

    @Test
    void staysWhereNothingLiesAhead() {
        assertThat(Direction.UP.nearest(HERE, List.of(HERE, new ScreenPoint(100, 160))))
                .isEmpty();
        assertThat(Direction.LEFT.nearest(HERE, List.of(new ScreenPoint(90, 200))))
                .isEmpty();
    }
}
