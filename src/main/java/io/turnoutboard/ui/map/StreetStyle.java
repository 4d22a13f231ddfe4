package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.StreetClass;
import io.turnoutboard.ui.support.Token;

/** How wide and in which colour a street of a class is drawn, and how large its name. */
record StreetStyle(double width, Token fill, double fontSize) {
    private static final double WARD_ZOOM = 14.5;

    /** Streets widen with the zoom, but by less than the ground, so that the ward's whole view stays airy. */
    static StreetStyle of(StreetClass streetClass, double zoom, double unit) {
        double widening = Math.clamp(Math.pow(2, (zoom - WARD_ZOOM) * 0.6), 0.5, 6) * unit;
        return switch (streetClass) {
            case PRIMARY -> new StreetStyle(5.2 * widening, Token.MAP_MAJOR, 11);
            case SECONDARY -> new StreetStyle(4.2 * widening, Token.MAP_MAJOR, 10.5);
            case TERTIARY -> new StreetStyle(3.2 * widening, Token.MAP_MAJOR, 10);
            case RESIDENTIAL -> new StreetStyle(2.2 * widening, Token.MAP_MINOR, 9.5);
        };
    }

    static double waterWidth(double zoom, double unit) {
        return Math.clamp(Math.pow(2, (zoom - WARD_ZOOM) * 0.8), 0.6, 10) * 5 * unit;
    }
}
