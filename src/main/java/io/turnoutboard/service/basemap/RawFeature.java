package io.turnoutboard.service.basemap;

import io.turnoutboard.domain.geo.GeoPoint;
import java.util.List;
import java.util.Map;

/** One feature as it stands in the file: its text properties, the kind of its geometry, and the geometry's lines. */
record RawFeature(int index, Map<String, String> properties, String geometryType, List<List<GeoPoint>> lines) {
    RawFeature {
        properties = Map.copyOf(properties);
        lines = List.copyOf(lines);
    }

    String property(String name) throws BasemapException {
        String value = properties.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new BasemapException(BasemapFault.BAD_FEATURE, index, "the property \"" + name + "\" is missing");
        }
        return value;
    }

    /** The only line of the geometry, which must be of the given type. */
    List<GeoPoint> line(String expectedType) throws BasemapException {
        if (!geometryType.equals(expectedType)) {
            throw new BasemapException(
                    BasemapFault.BAD_FEATURE, index, "the geometry must be " + expectedType + ", not " + geometryType);
        }
        if (lines.size() != 1) {
            throw new BasemapException(BasemapFault.BAD_COORDINATES, index, "one ring is wanted, not " + lines.size());
        }
        return lines.getFirst();
    }
}
