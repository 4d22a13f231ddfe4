package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.geo.NamedPlace;
import io.turnoutboard.domain.geo.Street;
import io.turnoutboard.domain.geo.StreetClass;
import io.turnoutboard.domain.geo.Waterway;
import io.turnoutboard.domain.geo.WebMercator;
import io.turnoutboard.domain.geo.WorldPoint;
import java.util.Comparator;
import java.util.List;

/** The basemap made ready for drawing: projected, the streets from the widest class to the narrowest. */
record DrawnBasemap(
        DrawnLine outline,
        List<DrawnStreet> streets,
        List<DrawnWater> waters,
        List<Name> neighbours,
        List<Name> marks) {
    static DrawnBasemap of(Basemap basemap) {
        return new DrawnBasemap(
                new DrawnLine(basemap.outline()),
                basemap.streets().stream()
                        .sorted(Comparator.comparing(Street::streetClass))
                        .map(street ->
                                new DrawnStreet(street.name(), street.streetClass(), new DrawnLine(street.path())))
                        .toList(),
                basemap.waterways().stream().map(DrawnBasemap::water).toList(),
                basemap.neighbours().stream().map(DrawnBasemap::name).toList(),
                basemap.landmarks().stream().map(DrawnBasemap::name).toList());
    }

    private static DrawnWater water(Waterway waterway) {
        return new DrawnWater(waterway.name(), new DrawnLine(waterway.path()));
    }

    private static Name name(NamedPlace place) {
        return new Name(place.name(), WebMercator.project(place.position()));
    }

    record DrawnStreet(String name, StreetClass streetClass, DrawnLine line) {}

    record DrawnWater(String name, DrawnLine line) {}

    record Name(String text, WorldPoint position) {}
}
