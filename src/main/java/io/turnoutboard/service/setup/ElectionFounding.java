package io.turnoutboard.service.setup;

import io.turnoutboard.service.FolderException;
import java.nio.file.Path;
import java.util.Optional;

/** The port that makes an election's folder from a plan that stands in no files ({@link Founding}). Blocks on the disk. */
public interface ElectionFounding {
    /** Whether an election could be founded there: nothing has that name, or an empty folder. */
    boolean isVacant(Path folder);

    /**
     * Makes the folder whole, or leaves everything as it was.
     *
     * @param founder the name of the first person, whose key signs the beginning; else that of this machine's user
     * @throws FolderException TB-F03 when the folder is not vacant, TB-F06 when the disk does not take it, TB-F15 when a
     *     real day is to have a clock of its own
     */
    void found(Path folder, ElectionPlan plan, Optional<String> founder) throws FolderException;
}
