package io.turnoutboard.domain.geo;

import io.turnoutboard.domain.text.TypedText;
import java.util.List;

/** The checks that the shapes of a basemap share. */
final class MapShape {
    private MapShape() {}

    static List<GeoPoint> line(List<GeoPoint> path) {
        if (path.size() < 2) {
            throw new IllegalArgumentException("a line needs two positions or more, not " + path.size());
        }
        return List.copyOf(path);
    }

    /** A closed ring; the last position repeats the first, as in GeoJSON. */
    static List<GeoPoint> ring(List<GeoPoint> ring) {
        if (ring.size() < 4) {
            throw new IllegalArgumentException("a ring needs four positions or more, not " + ring.size());
        }
        if (!ring.getFirst().equals(ring.getLast())) {
            throw new IllegalArgumentException("a ring must end where it begins");
        }
        return List.copyOf(ring);
    }

    /** A name in Unicode NFC, so that one letter is one character when it is drawn along a street. */
    static String name(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        return TypedText.normalised(name);
    }
}
