package io.turnoutboard.service.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be restored from what.
 *
 * @param backup a backup file
 * @param target an empty or missing folder, or the folder of the same election
 * @param sources desks' copies of the ledger and journals, or folders with such files in them
 */
public record RestoreRequest(Path backup, Path target, List<Path> sources) {
    public RestoreRequest {
        sources = List.copyOf(sources);
    }
}
