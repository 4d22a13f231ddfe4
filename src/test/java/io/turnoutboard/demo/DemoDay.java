package io.turnoutboard.demo;

import io.turnoutboard.host.LocalElections;
import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.files.ElectionFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The demo day of phường Láng, made from the project's own files in a folder of the test. */
public final class DemoDay {
    public static final Path FILES = Path.of("data", "lang-2026");

    private DemoDay() {}

    /** Makes the demo's election in {@code folder} and gives the means to open it. */
    public static ElectionFolders make(Path folder, Path userFolder) throws FolderException {
        ElectionFolders folders = folders(userFolder);
        folders.create(folder, FILES, Optional.empty());
        return folders;
    }

    public static LocalElections folders(Path userFolder) {
        return new LocalElections(
                Thread.ofPlatform().daemon().name("demo-", 0).factory(),
                Clock.systemUTC(),
                userFolder,
                new ElectionFiles(),
                "test");
    }
}
