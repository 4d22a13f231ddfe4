package io.turnoutboard.domain.geo;

import java.util.List;
import java.util.OptionalInt;

/** A direction of the arrow keys on the screen. */
public enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    /** A point aside counts as twice as far: the eye looks for the next one straight ahead. */
    private static final double ASIDE_WEIGHT = 2;

    private final int x;
    private final int y;

    Direction(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /** The index of the point to go to from another: the nearest within 60° of the direction, if there is one. */
    public OptionalInt nearest(ScreenPoint from, List<ScreenPoint> points) {
        int best = -1;
        double bestCost = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double dx = points.get(i).x() - from.x();
            double dy = points.get(i).y() - from.y();
            double ahead = dx * x + dy * y;
            double aside = Math.abs(dx * y - dy * x);
            double cost = ahead + ASIDE_WEIGHT * aside;
            if (ahead > 0.5 && aside <= ahead * Math.sqrt(3) && cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
