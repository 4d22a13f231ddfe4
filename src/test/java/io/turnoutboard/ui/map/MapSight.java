package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.WebMercator;
import javafx.geometry.Point2D;

/** What a test sees of a map: where on screen things stand, and which place on earth that is. On the FX thread. */
public final class MapSight {
    private MapSight() {}

    /** The middle of a station's symbol. */
    public static Point2D station(StationMap map, String id) {
        PlacedSymbol symbol = map.arrangement().symbol(id).orElseThrow();
        return map.localToScreen(symbol.x(), symbol.y());
    }

    public static boolean shows(StationMap map, String id) {
        return map.arrangement().symbol(id).isPresent();
    }

    /** Where the station is drawn to stand on earth. */
    public static GeoPoint place(StationMap map, String id) {
        return map.arrangement().symbol(id).orElseThrow().station().position();
    }

    public static boolean verified(StationMap map, String id) {
        return map.arrangement().symbol(id).orElseThrow().station().verified();
    }

    /** A point of the map where no station stands. */
    public static Point2D free(StationMap map) {
        for (double x = map.getWidth() / 2; x > 40; x -= 6) {
            for (double y = map.getHeight() - 40; y > 40; y -= 6) {
                if (map.arrangement().symbolAt(new ScreenPoint(x, y)).isEmpty()) {
                    return map.localToScreen(x, y);
                }
            }
        }
        throw new AssertionError("the map is full of stations");
    }

    public static double degreesPerPixel(StationMap map) {
        GeoPoint left = WebMercator.unproject(map.viewport().toWorld(new ScreenPoint(0, 0)));
        GeoPoint right = WebMercator.unproject(map.viewport().toWorld(new ScreenPoint(1, 0)));
        return right.longitude() - left.longitude();
    }
}
