package io.turnoutboard.service.basemap;

import io.turnoutboard.domain.geo.Basemap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a ward's {@code basemap.geojson}: a FeatureCollection with a top-level {@code attribution}, and features whose
 * {@code kind} is {@code ward} (one Polygon), {@code street} (LineString with {@code class}), {@code water} (LineString),
 * {@code neighbour} or {@code landmark} (Point), each with a {@code name}. Positions are longitude, latitude as RFC 7946
 * says. Unknown members are passed over, unknown kinds are not. Blocks on the file: not for the FX thread.
 */
public final class BasemapReader {
    private static final int LONGEST_TEXT = 1_000;
    private static final int DEEPEST = 12;
    private static final long LARGEST_BYTES = 20_000_000;

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LARGEST_BYTES)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(40)
                    .build())
            .build();

    public Basemap read(Path file) throws BasemapException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        } catch (IOException e) {
            throw new BasemapException(BasemapFault.UNREADABLE, "the file cannot be read: " + file, e);
        }
    }

    /** Reads a stream to its end; the caller closes it. */
    public Basemap read(InputStream in) throws BasemapException {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
            BasemapCollector collector = new BasemapCollector();
            new FeatureCollectionParser(parser, collector).parse();
            return collector.basemap();
        } catch (StreamConstraintsException e) {
            throw new BasemapException(BasemapFault.TOO_LARGE, "the file is larger than a ward's map may be", e);
        } catch (StreamReadException e) {
            throw new BasemapException(BasemapFault.NOT_JSON, "not JSON: " + e.getOriginalMessage() + where(e), e);
        } catch (JacksonIOException e) {
            throw new BasemapException(BasemapFault.UNREADABLE, "the file cannot be read to its end", e);
        }
    }

    private static String where(StreamReadException e) {
        return " (line " + e.getLocation().getLineNr() + ")";
    }
}
