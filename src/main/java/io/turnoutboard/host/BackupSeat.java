package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.host.HostSeat.Surroundings;
import io.turnoutboard.host.backup.BackupKeeper;
import io.turnoutboard.host.backup.BackupSource;
import io.turnoutboard.host.backup.Opener;
import io.turnoutboard.service.BackupState.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/** The backups of a folder while this program is its host: the keeper and the thread that it works on. */
record BackupSeat(BackupKeeper keeper, Thread thread) {
    private static final String SECOND = "second";

    static BackupSeat begin(Source source, Surroundings around) {
        BackupKeeper keeper = new BackupKeeper(
                source,
                new BackupKeeper.BackupPlan(
                        around.machine(),
                        new Written(source.layout().backupSettings()),
                        folder -> Files.getFileStore(folder).getUsableSpace(),
                        BackupKeeper.BackupPlan.LEAST_BYTES));
        Thread thread = around.threads().newThread(keeper::run);
        thread.start();
        return new BackupSeat(keeper, thread);
    }

    /** Waits until a backup that is being made is done. */
    void close() {
        keeper.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The second place as it is written down in the folder. */
    private record Written(Path file) implements BackupKeeper.SecondPlace {
        @Override
        public Optional<Path> get() throws IOException {
            return PropertiesFile.read(file)
                    .map(values -> values.getProperty(SECOND, ""))
                    .filter(place -> !place.isBlank())
                    .map(Path::of);
        }

        @Override
        public void set(Optional<Path> place) throws IOException {
            PropertiesFile.write(
                    file,
                    Map.of(
                            SECOND,
                            place.map(path -> path.toAbsolutePath().toString()).orElse("")));
        }
    }

    /** The folder's database as its owner sees it. */
    record Source(FolderLayout layout, FolderClock time, KeyRing keys, LedgerDatabase database, List<Warning> notices)
            implements BackupSource {
        @Override
        public ElectionId election() {
            return database.election();
        }

        @Override
        public Path folder() {
            return layout.folder();
        }

        @Override
        public Properties identity() {
            try {
                return PropertiesFile.read(layout.election()).orElseGet(Properties::new);
            } catch (IOException e) {
                throw new UncheckedIOException("what the folder says of its election cannot be read", e);
            }
        }

        @Override
        public Clock clock() {
            return time;
        }

        @Override
        public Handle open() {
            return database.openHandle();
        }

        @Override
        public void force(Handle handle) {
            database.force(handle);
        }

        @Override
        public Opener opener() {
            return LedgerDatabase.opener(keys.ownerPassword());
        }
    }
}
