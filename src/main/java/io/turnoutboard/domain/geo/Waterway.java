package io.turnoutboard.domain.geo;

import java.util.List;

/** A river or canal, drawn as its middle line. */
public record Waterway(String name, List<GeoPoint> path) {
    public Waterway {
        path = MapShape.line(path);
        name = MapShape.name(name);
    }
}
