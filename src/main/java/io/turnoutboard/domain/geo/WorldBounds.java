package io.turnoutboard.domain.geo;

import java.util.List;

/** The smallest upright rectangle around some positions, in {@link WorldPoint} units. */
public record WorldBounds(double left, double top, double right, double bottom) {
    public WorldBounds {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("left must not exceed right, nor top bottom");
        }
    }

    public static WorldBounds of(List<WorldPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("nothing has no bounds");
        }
        double left = points.stream().mapToDouble(WorldPoint::x).min().orElseThrow();
        double right = points.stream().mapToDouble(WorldPoint::x).max().orElseThrow();
        double top = points.stream().mapToDouble(WorldPoint::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(WorldPoint::y).max().orElseThrow();
        return new WorldBounds(left, top, right, bottom);
    }

    public WorldPoint centre() {
        return new WorldPoint((left + right) / 2, (top + bottom) / 2);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
