package io.turnoutboard.domain.geo;

import java.util.List;

/**
 * The schematic that lies under the stations: the ward's outline, streets, water and the names around. The attribution
 * is the notice that the data's licence wants shown wherever the map is drawn.
 */
public record Basemap(
        String attribution,
        List<GeoPoint> outline,
        List<Street> streets,
        List<Waterway> waterways,
        List<NamedPlace> neighbours,
        List<NamedPlace> landmarks) {
    public Basemap {
        attribution = MapShape.name(attribution);
        outline = MapShape.ring(outline);
        streets = List.copyOf(streets);
        waterways = List.copyOf(waterways);
        neighbours = List.copyOf(neighbours);
        landmarks = List.copyOf(landmarks);
    }

    /** The rectangle around the ward's outline. */
    public WorldBounds bounds() {
        return WorldBounds.of(outline.stream().map(WebMercator::project).toList());
    }
}
