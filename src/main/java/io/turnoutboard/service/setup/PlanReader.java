package io.turnoutboard.service.setup;

import io.turnoutboard.service.FolderException;
import java.nio.file.Path;

/** The port that reads an election's files. */
@FunctionalInterface
public interface PlanReader {
    /** @throws FolderException TB-F04 with file, line and what is wrong */
    ElectionPlan read(Path folder) throws FolderException;
}
