package io.turnoutboard.domain.geo;

import java.util.List;

/** A stretch of street as drawn on the schematic: one name may have several stretches. */
public record Street(String name, StreetClass streetClass, List<GeoPoint> path) {
    public Street {
        path = MapShape.line(path);
        name = MapShape.name(name);
    }
}
