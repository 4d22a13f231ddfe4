package io.turnoutboard.host.backup;

import io.turnoutboard.service.BackupState.ProvedBackup;
import io.turnoutboard.service.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders in which backups lie: what is in them, what goes, and the way from the first to the second. */
final class BackupPlaces {
    private BackupPlaces() {}

    /** The good backups of a folder, the latest first. */
    static List<ProvedBackup> all(Path place) throws IOException {
        return names(place).stream()
                .sorted(Comparator.reverseOrder())
                .map(name -> new ProvedBackup(place.resolve(name.text()), name.takenAt(), name.seq(), name.hash()))
                .toList();
    }

    private static List<BackupName> names(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(BackupName::of).flatMap(Optional::stream).toList();
        }
    }

    /** Takes away what need not be kept. */
    static void thin(Path place, Instant now, ZoneId zone, boolean hard) throws IOException {
        for (BackupName name : new Thinning(zone).superfluous(names(place), now, hard)) {
            Files.deleteIfExists(place.resolve(name.text()));
        }
    }

    /**
     * Brings a backup to the second place, unless it is there already, and compares it there byte for byte.
     *
     * @param second an existing folder; the copies lie in one of their own within
     * @throws IOException when the place is not there, or cannot be written
     */
    static void copy(Path backup, Path second, String election) throws IOException {
        if (!Files.isDirectory(second)) {
            throw new NotDirectoryException(second.toString());
        }
        Path place = within(second, election);
        Path there = place.resolve(backup.getFileName());
        if (Files.exists(there) && Files.size(there) == Files.size(backup)) {
            return;
        }
        OwnerOnly.makeFolder(place);
        Path fresh = place.resolve(backup.getFileName() + ".new");
        try {
            Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            if (Files.mismatch(backup, fresh) >= 0) {
                throw new IOException("the copy differs: " + there);
            }
            Files.move(fresh, there, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Where the backups of an election lie in the second place. */
    static Path within(Path second, String election) {
        return second.resolve("turnout-board-" + election);
    }
}
