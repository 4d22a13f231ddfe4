package io.turnoutboard.ui.shell;

import io.turnoutboard.service.ElectionFolders;
import io.turnoutboard.service.backup.Rescue;
import io.turnoutboard.service.setup.ElectionFounding;
import java.nio.file.Path;

/**
 * Where another election can be founded, joined or restored from a window.
 *
 * @param elections the folder in which new elections are suggested
 */
public record FoundingPlace(ElectionFounding founding, ElectionFolders folders, Rescue rescue, Path elections) {
    private static final String NAME = "bau-cu";
    private static final int MOST = 1_000;

    /** A folder that is free. Blocks on the disk. */
    Path vacant() {
        for (int number = 1; number < MOST; number++) {
            Path folder = elections.resolve(number == 1 ? NAME : NAME + "-" + number);
            if (founding.isVacant(folder)) {
                return folder;
            }
        }
        return elections.resolve(NAME);
    }
}
