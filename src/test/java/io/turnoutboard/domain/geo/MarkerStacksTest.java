package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerStacksTest {
    private static final GeoPoint UNIVERSITY = new GeoPoint(21.0231, 105.8054);

    @Test
    void gathersStationsOfOneAddress() {
        GeoPoint twoMetresOn = new GeoPoint(21.02312, 105.8054);
        GeoPoint nextStreet = new GeoPoint(21.0231, 105.8065);

        assertThat(MarkerStacks.of(List.of(UNIVERSITY, nextStreet, twoMetresOn, UNIVERSITY)))
                .containsExactly(List.of(0, 2, 3), List.of(1));
    }

    @Test
    void measuresInMetres() {
        GeoPoint east = new GeoPoint(21.0231, 105.8064);

        assertThat(MarkerStacks.metresBetween(UNIVERSITY, east)).isCloseTo(103.9, within(0.1));
    }
}
