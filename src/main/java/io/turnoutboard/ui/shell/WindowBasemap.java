package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.service.basemap.BasemapException;
import io.turnoutboard.service.basemap.BasemapReader;
import io.turnoutboard.service.setup.WardMap;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the map of the window's ward away from the FX thread. */
final class WindowBasemap {
    private WindowBasemap() {}

    /** Tells a map that cannot be read; a ward that is prepared from nothing has none, which is no fault. */
    static void read(Path file, Tasks tasks, Notices notices, Consumer<Basemap> read) {
        tasks.run(
                () -> Files.exists(file) ? Optional.of(new BasemapReader().read(file)) : Optional.<Basemap>empty(),
                found -> found.ifPresent(read),
                cause -> notices.show(Notice.of("notice.noBasemap.text", List.of(file.toString()), cause)));
    }

    /** Takes a file as the ward's map into the election's folder, or tells why not; then the old one stays. */
    static void take(Path file, Path electionFolder, Tasks tasks, Notices notices, Consumer<Basemap> taken) {
        tasks.run(() -> WardMap.take(file, electionFolder), taken, cause -> notices.show(refused(file, cause)));
    }

    private static Notice refused(Path file, Throwable cause) {
        return cause instanceof BasemapException wrong
                ? new Notice(wrong.code(), "map." + wrong.code() + ".text", List.of(), Optional.of(cause))
                : Notice.of("notice.mapNotTaken.text", List.of(file.toString()), cause);
    }
}
