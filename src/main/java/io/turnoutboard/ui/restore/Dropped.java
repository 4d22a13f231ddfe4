package io.turnoutboard.ui.restore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was dropped on the form: the first zip is the backup, everything else is what desks still have. */
record Dropped(Optional<Path> backup, List<Path> sources) {
    static Dropped of(List<Path> files) {
        Optional<Path> backup = files.stream().filter(Dropped::isBackup).findFirst();
        List<Path> sources = new ArrayList<>(files);
        backup.ifPresent(sources::remove);
        return new Dropped(backup, List.copyOf(sources));
    }

    private static boolean isBackup(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
