package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.service.basemap.BasemapReader;
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
}
