package io.turnoutboard.service.setup;

import io.turnoutboard.service.FolderException;
import java.nio.file.Path;

/** The port that makes an election's folder from a plan that stands in no files ({@link Founding}). */
@FunctionalInterface
public interface ElectionFounding {
    /** @throws FolderException TB-F03 when the folder exists, TB-F15 when a real day is to have a clock of its own */
    void found(Path folder, ElectionPlan plan) throws FolderException;
}
