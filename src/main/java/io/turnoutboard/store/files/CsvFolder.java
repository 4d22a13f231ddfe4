package io.turnoutboard.store.files;

import io.turnoutboard.service.FolderException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of files. */
record CsvFolder(Path path) {
    /** @throws FolderException TB-F11 when there is no such folder */
    static CsvFolder of(Path path) throws FolderException {
        if (!Files.isDirectory(path)) {
            throw new FolderException("TB-F11", List.of(path.toString()));
        }
        return new CsvFolder(path);
    }

    Optional<String> text(String file) throws FolderException {
        return CsvText.read(path, file);
    }
}
