package io.turnoutboard.service.basemap;

import io.turnoutboard.domain.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one geometry. Its type may stand before or after its coordinates, so the nesting is taken as it comes: a lone
 * position, a list of positions, or a list of such lists, and the type is judged later.
 */
final class GeometryParser {
    private final JsonParser parser;
    private final int index;
    private final List<List<GeoPoint>> lines = new ArrayList<>();
    private String type = "";
    private int depth;

    GeometryParser(JsonParser parser, int index) {
        this.parser = parser;
        this.index = index;
    }

    String type() throws BasemapException {
        int expected = switch (type) {
            case "Point" -> 1;
            case "LineString" -> 2;
            case "Polygon" -> 3;
            case "" -> throw fault(BasemapFault.BAD_FEATURE, "the geometry is missing");
            default -> throw fault(BasemapFault.BAD_FEATURE, "no use for a geometry of type " + type);
        };
        if (depth != expected) {
            throw fault(BasemapFault.BAD_COORDINATES, "the coordinates are not those of a " + type);
        }
        return type;
    }

    List<List<GeoPoint>> lines() {
        return lines;
    }

    void parse() throws BasemapException {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getString();
            } else if (member.equals("coordinates")) {
                require(value == JsonToken.START_ARRAY, "\"coordinates\" must be a list");
                parseLists(1, new ArrayList<>());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Reads the rest of a list whose opening bracket has just been read. */
    private void parseLists(int level, List<GeoPoint> line) throws BasemapException {
        JsonToken token = parser.nextToken();
        if (token.isNumeric()) {
            depth = depth == 0 ? level : depth;
            require(level == depth, "the positions do not stand at one depth");
            line.add(position());
            if (level == 1) {
                lines.add(List.copyOf(line));
            }
            return;
        }
        List<GeoPoint> positions = new ArrayList<>();
        for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            require(token == JsonToken.START_ARRAY && level < 3, "a position must be two numbers");
            parseLists(level + 1, positions);
        }
        if (!positions.isEmpty()) {
            lines.add(List.copyOf(positions));
        }
    }

    /** Longitude and latitude; the first number is the current token. A height after them is passed over. */
    private GeoPoint position() throws BasemapException {
        double longitude = parser.getDoubleValue();
        require(parser.nextToken().isNumeric(), "a position must be two numbers");
        double latitude = parser.getDoubleValue();
        JsonToken next = parser.nextToken();
        if (next.isNumeric()) {
            next = parser.nextToken();
        }
        require(next == JsonToken.END_ARRAY, "a position must be two numbers");
        try {
            return new GeoPoint(latitude, longitude);
        } catch (IllegalArgumentException e) {
            throw fault(
                    BasemapFault.BAD_COORDINATES,
                    "not a longitude and latitude, in this order: " + longitude + ", " + latitude);
        }
    }

    private void require(boolean holds, String otherwise) throws BasemapException {
        if (!holds) {
            throw fault(BasemapFault.BAD_COORDINATES, otherwise);
        }
    }

    private BasemapException fault(BasemapFault fault, String message) {
        return new BasemapException(fault, index, message);
    }
}
