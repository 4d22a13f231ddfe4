package io.turnoutboard.service.setup;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.service.basemap.BasemapException;
import io.turnoutboard.service.basemap.BasemapReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * The map of a ward in its election's folder: boundary, streets, water, as data/lang-2026 has it. It is no entry of the
 * ledger, since nothing is counted by it. Blocks on the disk: not for the FX thread.
 */
public final class WardMap {
    private WardMap() {}

    /** Where an election's folder has it. */
    public static Path in(Path electionFolder) {
        return electionFolder.resolve("plan").resolve("basemap.geojson");
    }

    /**
     * Takes a map in place of the one that there was, after it was read whole.
     *
     * @throws BasemapException when it is no map of a ward; then nothing changed
     * @throws IOException when the folder cannot be written; then nothing changed
     */
    public static Basemap take(Path file, Path electionFolder) throws BasemapException, IOException {
        // before the whole file is in memory: it may be larger than any map
        new BasemapReader().read(file);
        byte[] content = Files.readAllBytes(file);
        Basemap read = new BasemapReader().read(new ByteArrayInputStream(content));
        Path target = in(electionFolder);
        Files.createDirectories(target.getParent());
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.write(fresh, content);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return read;
    }
}
