package io.turnoutboard.domain.geo;

/** A position in a view, in pixels from its upper left corner. */
public record ScreenPoint(double x, double y) {
    public double distanceTo(ScreenPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
