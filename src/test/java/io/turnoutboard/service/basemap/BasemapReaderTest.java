package io.turnoutboard.service.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.NamedPlace;
import io.turnoutboard.domain.geo.Street;
import io.turnoutboard.domain.geo.StreetClass;
import io.turnoutboard.domain.geo.Waterway;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BasemapReaderTest {
    private static final String WARD = """
        {"type": "Feature", "properties": {"kind": "ward", "name": "Phường Láng"}, "geometry": {"type": "Polygon",
         "coordinates": [[[105.79, 21.01], [105.81, 21.01], [105.80, 21.03], [105.79, 21.01]]]}}\
        """;

    private final BasemapReader reader = new BasemapReader();

    @Test
    void readsEveryKind() throws BasemapException {
        Basemap basemap = read(collection(WARD + ", " + String.join(", ", List.of("""
            {"type": "Feature", "properties": {"kind": "street", "name": "Phố Chùa Láng", "class": "tertiary",
             "lanes": 2}, "geometry": {"coordinates": [[105.80, 21.02], [105.81, 21.03, 7.5]],
             "type": "LineString"}}\
            """, """
            {"type": "Feature", "properties": {"kind": "water", "name": "Sông Tô Lịch"},
             "geometry": {"type": "LineString", "coordinates": [[105.80, 21.02], [105.81, 21.03]]}}\
            """, """
            {"type": "Feature", "properties": {"kind": "neighbour", "name": "Phường Yên Hòa"},
             "geometry": {"type": "Point", "coordinates": [105.79, 21.02]}}\
            """, """
            {"type": "Feature", "properties": {"kind": "landmark", "name": "Chùa Láng"},
             "geometry": {"type": "Point", "coordinates": [105.80, 21.02]}}\
            """))));

        List<GeoPoint> line = List.of(new GeoPoint(21.02, 105.80), new GeoPoint(21.03, 105.81));
        assertThat(basemap)
                .isEqualTo(new Basemap(
                        "© OpenStreetMap contributors",
                        List.of(
                                new GeoPoint(21.01, 105.79),
                                new GeoPoint(21.01, 105.81),
                                new GeoPoint(21.03, 105.80),
                                new GeoPoint(21.01, 105.79)),
                        List.of(new Street("Phố Chùa Láng", StreetClass.TERTIARY, line)),
                        List.of(new Waterway("Sông Tô Lịch", line)),
                        List.of(new NamedPlace("Phường Yên Hòa", new GeoPoint(21.02, 105.79))),
                        List.of(new NamedPlace("Chùa Láng", new GeoPoint(21.02, 105.80)))));
    }

    @Test
    void readsTheMapOfTheDemonstration() throws BasemapException {
        Basemap lang = reader.read(Path.of("data", "lang-2026", "basemap.geojson"));

        assertThat(lang.attribution()).isEqualTo("© OpenStreetMap contributors");
        assertThat(lang.outline()).hasSize(13);
        assertThat(lang.streets()).extracting(Street::name).contains("Đường Láng", "Phố Huỳnh Thúc Kháng");
    }

    @Test
    void joinsLettersAndMarksThatStandApart() throws BasemapException {
        String apart = Normalizer.normalize("Chùa Nền", Normalizer.Form.NFD);

        Basemap basemap = read(collection(WARD + """
            , {"type": "Feature", "properties": {"kind": "landmark", "name": "%s"},
             "geometry": {"type": "Point", "coordinates": [105.80, 21.02]}}\
            """.formatted(apart)));

        assertThat(basemap.landmarks().getFirst().name()).isEqualTo("Chùa Nền");
    }

    @Test
    void namesTheFeatureWhosePositionCannotBe() {
        String swapped = street("\"class\": \"primary\", \"name\": \"A\"", "[[21.02, 105.80], [21.03, 105.81]]");

        refused(collection(WARD + ", " + swapped), BasemapFault.BAD_COORDINATES, 1, "in this order");
    }

    @Test
    void refusesCoordinatesThatAreNotThoseOfTheGeometry() {
        String properties = "\"class\": \"primary\", \"name\": \"A\"";

        refused(collection(street(properties, "[[105.80]]")), BasemapFault.BAD_COORDINATES, 0, "two numbers");
        refused(collection(street(properties, "[105.80, 21.02]")), BasemapFault.BAD_COORDINATES, 0, "LineString");
        refused(collection(street(properties, "[[105.80, 21.02]]")), BasemapFault.BAD_COORDINATES, 0, "two positions");
        refused(collection(street(properties, "[[105.80, null]]")), BasemapFault.BAD_COORDINATES, 0, "two numbers");
        refused(collection(street(properties, "[\"a\"]")), BasemapFault.BAD_COORDINATES, 0, "two numbers");
        refused(collection(street(properties, "[]")), BasemapFault.BAD_COORDINATES, 0, "LineString");
        refused(
                collection(WARD.replace("[105.79, 21.01]]]", "[105.79, 21.02]]]")),
                BasemapFault.BAD_COORDINATES,
                0,
                "closed");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        refused(collection(WARD + ", " + WARD.replace("ward", "castle")), BasemapFault.BAD_FEATURE, 1, "castle");
        refused(
                collection(street("\"class\": \"boulevard\", \"name\": \"A\"", "[[105.8, 21.0], [105.8, 21.1]]")),
                BasemapFault.BAD_FEATURE,
                0,
                "boulevard");
        refused(
                collection(street("\"class\": \"primary\"", "[[105.8, 21.0], [105.8, 21.1]]")),
                BasemapFault.BAD_FEATURE,
                0,
                "name");
        refused(collection("7"), BasemapFault.BAD_FEATURE, 0, "object");
    }

    @Test
    void wantsExactlyOneWard() {
        refused(collection(""), BasemapFault.NOT_ONE_WARD);
        refused(collection(WARD + ", " + WARD), BasemapFault.NOT_ONE_WARD);
    }

    @Test
    void wantsACollectionWithItsAttribution() {
        refused("[]", BasemapFault.NOT_A_FEATURE_COLLECTION);
        refused("{\"type\": \"Feature\"}", BasemapFault.NOT_A_FEATURE_COLLECTION);
        refused(collection(WARD).replace("© OpenStreetMap contributors", ""), BasemapFault.NOT_A_FEATURE_COLLECTION);
        refused(collection(WARD) + "{}", BasemapFault.NOT_A_FEATURE_COLLECTION);
    }

    @Test
    void refusesWhatIsNotJson() {
        refused("", BasemapFault.NOT_A_FEATURE_COLLECTION);
        refused("{\"type\": ", BasemapFault.NOT_JSON);
        refused("<html>", BasemapFault.NOT_JSON);
        refused("{\"type\": \"FeatureCollection\", \"type\": \"FeatureCollection\"}", BasemapFault.NOT_JSON);
        for (int end = 1; end < collection(WARD).length(); end++) {
            String cut = collection(WARD).substring(0, end);
            assertThatExceptionOfType(BasemapException.class).as(cut).isThrownBy(() -> read(cut));
        }
    }

    @Test
    void refusesWhatIsLargerThanAMapMayBe() {
        refused(collection(WARD.replace("Phường Láng", "x".repeat(2_000))), BasemapFault.TOO_LARGE);
    }

    @Test
    void tellsThatAFileIsMissing() {
        assertThatExceptionOfType(BasemapException.class)
                .isThrownBy(() -> reader.read(Path.of("no", "such.geojson")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("TB-MAP-001"))
                .withMessageContaining("such.geojson");
    }

    private static String collection(String features) {
        return "{\"type\": \"FeatureCollection\", \"attribution\": \"© OpenStreetMap contributors\","
                + " \"notice\": {\"any\": [1]}, \"features\": [" + features + "]}";
    }

    private static String street(String properties, String coordinates) {
        return "{\"type\": \"Feature\", \"properties\": {\"kind\": \"street\", " + properties + "}, \"geometry\":"
                + " {\"type\": \"LineString\", \"coordinates\": " + coordinates + "}}";
    }

    private Basemap read(String json) throws BasemapException {
        return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private void refused(String json, BasemapFault fault) {
        assertThatExceptionOfType(BasemapException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault))
                .withMessageStartingWith(fault.code());
    }

    private void refused(String json, BasemapFault fault, int feature, String words) {
        refused(json, fault);
        assertThatExceptionOfType(BasemapException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(e.featureIndex()).isEqualTo(OptionalInt.of(feature)))
                .withMessageContaining("feature " + feature)
                .withMessageContaining(words);
    }
}
