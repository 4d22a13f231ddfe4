package io.turnoutboard.service.basemap;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.NamedPlace;
import io.turnoutboard.domain.geo.Street;
import io.turnoutboard.domain.geo.StreetClass;
import io.turnoutboard.domain.geo.Waterway;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns features into the parts of a {@link Basemap}, each by its kind. */
final class BasemapCollector {
    private final List<List<GeoPoint>> outlines = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();
    private final List<Waterway> waterways = new ArrayList<>();
    private final List<NamedPlace> neighbours = new ArrayList<>();
    private final List<NamedPlace> landmarks = new ArrayList<>();
    private String attribution = "";

    void attribution(String text) {
        attribution = text;
    }

    void add(RawFeature feature) throws BasemapException {
        try {
            addByKind(feature);
        } catch (IllegalArgumentException e) {
            throw new BasemapException(BasemapFault.BAD_COORDINATES, feature.index(), String.valueOf(e.getMessage()));
        }
    }

    private void addByKind(RawFeature feature) throws BasemapException {
        switch (feature.property("kind")) {
            case "ward" -> outlines.add(ring(feature));
            case "street" ->
                streets.add(new Street(feature.property("name"), streetClass(feature), feature.line("LineString")));
            case "water" -> waterways.add(new Waterway(feature.property("name"), feature.line("LineString")));
            case "neighbour" -> neighbours.add(place(feature));
            case "landmark" -> landmarks.add(place(feature));
            default ->
                throw new BasemapException(
                        BasemapFault.BAD_FEATURE, feature.index(), "unknown kind: " + feature.property("kind"));
        }
    }

    private static List<GeoPoint> ring(RawFeature feature) throws BasemapException {
        List<GeoPoint> ring = feature.line("Polygon");
        if (ring.size() < 4 || !ring.getFirst().equals(ring.getLast())) {
            throw new BasemapException(
                    BasemapFault.BAD_COORDINATES, feature.index(), "the outline must be a closed ring");
        }
        return ring;
    }

    private static NamedPlace place(RawFeature feature) throws BasemapException {
        return new NamedPlace(feature.property("name"), feature.line("Point").getFirst());
    }

    private static StreetClass streetClass(RawFeature feature) throws BasemapException {
        String text = feature.property("class");
        for (StreetClass each : StreetClass.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        throw new BasemapException(BasemapFault.BAD_FEATURE, feature.index(), "unknown street class: " + text);
    }

    Basemap basemap() throws BasemapException {
        if (attribution.isBlank()) {
            throw new BasemapException(
                    BasemapFault.NOT_A_FEATURE_COLLECTION, "the attribution is missing, which must be shown", null);
        }
        if (outlines.size() != 1) {
            throw new BasemapException(
                    BasemapFault.NOT_ONE_WARD, "one ward outline is wanted, not " + outlines.size(), null);
        }
        return new Basemap(attribution, outlines.getFirst(), streets, waterways, neighbours, landmarks);
    }
}
