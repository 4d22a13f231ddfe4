package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final WorldPoint NORTH_WEST = WebMercator.project(new GeoPoint(21.0302, 105.7976));
    private static final WorldPoint SOUTH_EAST = WebMercator.project(new GeoPoint(21.0105, 105.8149));

    @Test
    void fitsTheWholeWardBetweenItsMargins() {
        Margins margins = new Margins(10, 20, 30, 200);
        Viewport view = Viewport.fitting(WorldBounds.of(List.of(NORTH_WEST, SOUTH_EAST)), 640, 480, margins);

        ScreenPoint upperLeft = view.toScreen(NORTH_WEST);
        ScreenPoint lowerRight = view.toScreen(SOUTH_EAST);

        assertThat(upperLeft.y()).isCloseTo(10, within(1e-6));
        assertThat(lowerRight.y()).isCloseTo(450, within(1e-6));
        assertThat(upperLeft.x() - 200)
                .isCloseTo(620 - lowerRight.x(), within(1e-6))
                .isPositive();
    }

    @Test
    void turnsPixelsIntoPlacesAndBack() {
        Viewport view = new Viewport(NORTH_WEST, 15.37, 420, 330);
        ScreenPoint pixel = new ScreenPoint(17.5, 300);

        assertThat(view.toScreen(view.toWorld(pixel)).distanceTo(pixel)).isLessThan(1e-6);
        assertThat(view.toScreen(NORTH_WEST)).isEqualTo(new ScreenPoint(210, 165));
    }

    @Test
    void knowsWhatLiesOutside() {
        Viewport view = new Viewport(NORTH_WEST, 17, 100, 100);

        assertThat(view.shows(NORTH_WEST, 0)).isTrue();
        assertThat(view.shows(SOUTH_EAST, 50)).isFalse();
    }
}
