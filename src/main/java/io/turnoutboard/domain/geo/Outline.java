package io.turnoutboard.domain.geo;

import java.util.List;

/** Whether a position lies within a boundary. Pure. */
public final class Outline {
    private Outline() {}

    /**
     * True when a ring of positions, which ends where it begins, goes round the point; on the ring itself it may be either.
     * A ward is small enough for degrees to be taken as a plane.
     */
    public static boolean contains(List<GeoPoint> ring, GeoPoint point) {
        boolean inside = false;
        for (int i = 0; i + 1 < ring.size(); i++) {
            GeoPoint from = ring.get(i);
            GeoPoint to = ring.get(i + 1);
            boolean crosses = (from.latitude() > point.latitude()) != (to.latitude() > point.latitude());
            if (crosses) {
                double part = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
                double longitude = from.longitude() + part * (to.longitude() - from.longitude());
                if (point.longitude() < longitude) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
