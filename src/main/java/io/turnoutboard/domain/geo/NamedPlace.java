package io.turnoutboard.domain.geo;

/** A name at a position: a neighbouring ward, or a landmark. */
public record NamedPlace(String name, GeoPoint position) {
    public NamedPlace {
        name = MapShape.name(name);
    }
}
