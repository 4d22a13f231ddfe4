package io.turnoutboard.domain.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WebMercatorTest {
    private static final GeoPoint LANG = new GeoPoint(21.0209, 105.8045);

    @Test
    void putsWhereGreenwichMeetsTheEquatorIntoTheMiddle() {
        WorldPoint middle = WebMercator.project(new GeoPoint(0, 0));

        assertThat(middle.x()).isEqualTo(0.5);
        assertThat(middle.y()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void agreesWithTheMetresOfTheProjection() {
        // EPSG:3857 of the point, by the formulas of EPSG guidance note 7-2, section 1.3.3.1.
        WorldPoint point = WebMercator.project(LANG);

        assertThat((point.x() - 0.5) * WebMercator.EQUATOR_METRES).isCloseTo(11_778_103.0, within(5.0));
        assertThat((0.5 - point.y()) * WebMercator.EQUATOR_METRES).isCloseTo(2_394_500.0, within(200.0));
    }

    @Test
    void findsItsWayBack() {
        GeoPoint back = WebMercator.unproject(WebMercator.project(LANG));

        assertThat(back.latitude()).isCloseTo(LANG.latitude(), within(1e-9));
        assertThat(back.longitude()).isCloseTo(LANG.longitude(), within(1e-9));
    }

    @Test
    void drawsThePolesAtTheEdgeOfTheWorld() {
        assertThat(WebMercator.project(new GeoPoint(90, 0)).y()).isCloseTo(0, within(1e-9));
        assertThat(WebMercator.project(new GeoPoint(-90, 0)).y()).isCloseTo(1, within(1e-9));
    }

    @Test
    void numbersTilesAsWebMapsDo() {
        // The worked example of the OpenStreetMap wiki, "Slippy map tilenames".
        assertThat(WebMercator.tileAt(new GeoPoint(35.6590699, 139.7006793), 18))
                .isEqualTo(new TileNumber(18, 232_798, 103_246));
        assertThat(WebMercator.tileAt(new GeoPoint(-90, 180), 1)).isEqualTo(new TileNumber(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TileNumber(1, 2, 0));
    }

    @Test
    void measuresAPixelOnTheGround() {
        assertThat(WebMercator.metresPerPixel(0, 0)).isCloseTo(156_543.034, within(0.001));
        assertThat(WebMercator.metresPerPixel(60, 1)).isCloseTo(156_543.034 / 4, within(0.001));
        assertThat(WebMercator.zoomOf(WebMercator.worldPixels(14.3))).isCloseTo(14.3, within(1e-12));
    }
}
