package io.turnoutboard.host.backup;

import java.io.IOException;
import java.nio.file.Path;

/** How many bytes are free where a folder lies. */
@FunctionalInterface
public interface FreeSpace {
    long at(Path folder) throws IOException;
}
