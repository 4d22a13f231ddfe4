package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
    @Test
    void putsANameInTheMiddleOfAStraightStreet() {
        LabelBox best = path(0, 0, 300, 0).labelPlaces(60, 12, 3).getFirst();

        assertThat(best.middle().x()).isCloseTo(150, within(6.0));
        assertThat(best.middle().y()).isZero();
        assertThat(best.angle()).isZero();
    }

    @Test
    void prefersTheStraightStretchOfABentStreet() {
        LabelBox best =
                path(0, 0, 40, 40, 80, 0, 80, 200).labelPlaces(70, 12, 30).getFirst();

        assertThat(best.middle().x()).isCloseTo(80, within(0.001));
    }

    @Test
    void neverWritesUpsideDown() {
        LabelBox fromRight = path(300, 100, 0, 0).labelPlaces(60, 12, 3).getFirst();
        LabelBox fromLeft = path(0, 0, 300, 100).labelPlaces(60, 12, 3).getFirst();

        assertThat(fromRight.angle()).isCloseTo(fromLeft.angle(), within(1e-9));
        assertThat(path(50, 300, 50, 0).labelPlaces(60, 12, 3).getFirst().angle())
                .isCloseTo(Math.PI / 2, within(1e-9));
    }

    @Test
    void findsNoPlaceOnTooShortOrTooBentAStreet() {
        assertThat(path(0, 0, 50, 0).labelPlaces(60, 12, 3)).isEmpty();
        assertThat(path(0, 0, 40, 40, 80, 0).labelPlaces(100, 12, 3)).isEmpty();
    }

    @Test
    void knowsWhenTurnedLabelsMeet() {
        LabelBox flat = new LabelBox(new ScreenPoint(100, 100), 50, 6, 0);
        LabelBox steep = new LabelBox(new ScreenPoint(100, 130), 50, 6, Math.PI / 2);
        LabelBox beside = new LabelBox(new ScreenPoint(160, 130), 50, 6, Math.PI / 4);

        assertThat(flat.overlaps(steep)).isTrue();
        assertThat(steep.overlaps(flat)).isTrue();
        assertThat(flat.overlaps(new LabelBox(new ScreenPoint(100, 113), 50, 6, 0)))
                .isFalse();
        assertThat(steep.overlaps(beside)).isFalse();
        assertThat(flat.isInside(150, 106)).isTrue();
        assertThat(flat.isInside(149, 106)).isFalse();
    }

    private static LinePath path(double... coordinates) {
        List<ScreenPoint> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new ScreenPoint(coordinates[i], coordinates[i + 1]));
        }
        return new LinePath(points);
    }
}
