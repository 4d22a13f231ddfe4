package io.turnoutboard.ui.shell;

import io.turnoutboard.host.KeyFilesHere;
import io.turnoutboard.host.LocalElections;
import io.turnoutboard.host.RestoreHere;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.backup.Rescue;
import io.turnoutboard.store.files.ElectionFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** The demo's election in a folder of the test, its clock standing where the test wants it. */
final class DemoElection {
    static final Path DATA =
            Path.of(System.getProperty("turnoutboard.data", "data")).resolve("lang-2026");
    static final Path BASEMAP = DATA.resolve("basemap.geojson");

    private DemoElection() {}

    static LocalElections folders(Path folder) {
        return new LocalElections(
                Thread.ofPlatform().name("test-", 0).daemon().factory(),
                Clock.systemUTC(),
                folder.resolve("user"),
                new ElectionFiles(),
                "test");
    }

    static FoundingPlace founding(Path folder) {
        return new FoundingPlace(folders(folder), folders(folder), rescue(folder.resolve("user")), folder);
    }

    /** What takes elections up again with the keys of one user. */
    static Rescue rescue(Path userFolder) {
        return new Rescue(
                new RestoreHere(Clock.systemUTC(), userFolder), new KeyFilesHere(userFolder, Clock.systemUTC()));
    }

    static OpenElection open(Path folder, int hour, int minute) throws FolderException {
        LocalElections elections = folders(folder);
        Path made = folder.resolve("election");
        elections.create(
                made, DATA, Optional.of(LocalDateTime.of(LocalDate.of(2026, 3, 15), LocalTime.of(hour, minute))));
        return elections.open(made);
    }
}
