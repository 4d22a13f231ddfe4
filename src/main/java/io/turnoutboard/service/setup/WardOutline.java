package io.turnoutboard.service.setup;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.service.basemap.BasemapException;
import io.turnoutboard.service.basemap.BasemapReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ward's boundary as the map in an election's folder has it. Blocks on the file: not for the FX thread. */
public final class WardOutline {
    private static final Logger LOG = LoggerFactory.getLogger(WardOutline.class);

    private WardOutline() {}

    /** The closed ring of the boundary; none where the folder has no map, or one that cannot be read. */
    public static Optional<List<GeoPoint>> of(Path electionFolder) {
        Path map = WardMap.in(electionFolder);
        if (!Files.isRegularFile(map)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BasemapReader().read(map).outline());
        } catch (BasemapException e) {
            LOG.warn("The ward's map cannot be read, so no position is compared with it: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
