package io.turnoutboard.ui.share;

import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.KeyFiles;
import io.turnoutboard.service.backup.KeyFiles.Exported;
import java.nio.file.Path;
import java.util.Optional;

/** The keys of the election in one folder, on their way out of this machine. Blocks for a second: not for the FX thread. */
public record ExportedKeys(KeyFiles files, Path folder) {
    Optional<Exported> last() throws FolderException {
        return files.exported(folder);
    }

    Optional<Exported> export(Path file, String password) throws FolderException {
        files.exportTo(file, folder, password);
        return last();
    }
}
