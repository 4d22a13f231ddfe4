package io.turnoutboard.service.basemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks through the tokens of a FeatureCollection and hands each feature on, so the file is never held whole. */
final class FeatureCollectionParser {
    private final JsonParser parser;
    private final BasemapCollector collector;
    private int index;

    FeatureCollectionParser(JsonParser parser, BasemapCollector collector) {
        this.parser = parser;
        this.collector = collector;
    }

    void parse() throws BasemapException {
        requireCollection(parser.nextToken() == JsonToken.START_OBJECT, "the file must hold one object");
        boolean typed = false;
        boolean featured = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (member) {
                case "type" -> typed = isText(value, "FeatureCollection");
                case "attribution" -> {
                    requireCollection(value == JsonToken.VALUE_STRING, "\"attribution\" must be a text");
                    collector.attribution(parser.getString());
                }
                case "features" -> {
                    requireCollection(value == JsonToken.START_ARRAY, "\"features\" must be a list");
                    parseFeatures();
                    featured = true;
                }
                default -> parser.skipChildren();
            }
        }
        requireCollection(typed && featured, "not a FeatureCollection with features");
        requireCollection(parser.nextToken() == null, "something follows the collection");
    }

    private void parseFeatures() throws BasemapException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            require(token == JsonToken.START_OBJECT, "a feature must be an object");
            collector.add(parseFeature());
            index++;
        }
    }

    private RawFeature parseFeature() throws BasemapException {
        boolean typed = false;
        Map<String, String> properties = new HashMap<>();
        GeometryParser geometry = new GeometryParser(parser, index);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (member) {
                case "type" -> typed = isText(value, "Feature");
                case "properties" -> {
                    require(value == JsonToken.START_OBJECT, "\"properties\" must be an object");
                    parseProperties(properties);
                }
                case "geometry" -> {
                    require(value == JsonToken.START_OBJECT, "\"geometry\" must be an object");
                    geometry.parse();
                }
                default -> parser.skipChildren();
            }
        }
        require(typed, "the type must be \"Feature\"");
        return new RawFeature(index, properties, geometry.type(), List.copyOf(geometry.lines()));
    }

    private void parseProperties(Map<String, String> properties) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                properties.put(name, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
    }

    private boolean isText(@Nullable JsonToken token, String text) {
        boolean same = token == JsonToken.VALUE_STRING && text.equals(parser.getString());
        parser.skipChildren();
        return same;
    }

    private void require(boolean holds, String otherwise) throws BasemapException {
        if (!holds) {
            throw new BasemapException(BasemapFault.BAD_FEATURE, index, otherwise);
        }
    }

    private static void requireCollection(boolean holds, String otherwise) throws BasemapException {
        if (!holds) {
            throw new BasemapException(BasemapFault.NOT_A_FEATURE_COLLECTION, otherwise, null);
        }
    }
}
