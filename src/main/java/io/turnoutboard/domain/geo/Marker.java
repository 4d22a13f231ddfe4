package io.turnoutboard.domain.geo;

/** A round symbol at its true place in a view. The radius, in pixels, holds all that must not be covered. */
public record Marker(ScreenPoint anchor, double radius) {
    public Marker {
        if (!(radius > 0)) {
            throw new IllegalArgumentException("a marker needs a radius above zero, not " + radius);
        }
    }
}
