package io.turnoutboard.domain.geo;

/** A position in Web Mercator (EPSG:3857) scaled to the unit square: x to the east, y to the south, (0, 0) north-west. */
public record WorldPoint(double x, double y) {
    public WorldPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("not a position on the map: " + x + ", " + y);
        }
    }
}
