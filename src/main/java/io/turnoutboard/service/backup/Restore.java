package io.turnoutboard.service.backup;

import io.turnoutboard.service.FolderException;
import java.nio.file.Path;
import java.util.Optional;

/** Takes an election up again from a backup and what desks still have. Everything blocks: not for the FX thread. */
public interface Restore {
    /** A program has the target open. */
    String IN_USE = "TB-Y11";
    /** The backup is of another election than the target. */
    String OTHER_ELECTION = "TB-Y12";
    /** The backup does not hold: a line, a table or the database is damaged. */
    String DAMAGED = "TB-Y13";
    /** Something else stands in the target. */
    String NOT_VACANT = "TB-Y14";
    /** Nobody's key is on this machine who may take the ledger up again. */
    String NO_KEYS = "TB-Y15";
    /** The target could not be written; what stood there stands there still. */
    String NOT_WRITTEN = "TB-Y19";

    /**
     * What a restore would do. Touches nothing.
     *
     * @throws FolderException TB-Y10 to TB-Y15 and TB-Y18 where it cannot be done
     */
    RestoreView look(RestoreRequest request) throws FolderException;

    /**
     * Does it. What the target held is put aside within it, never deleted; its journals stay.
     *
     * @return what was done, and where the old things are now
     * @throws FolderException TB-Y10 to TB-Y19; then the target is as it was
     */
    Done restore(RestoreRequest request) throws FolderException;

    /** @param putAside where what stood there before is now; none where nothing did */
    record Done(RestoreView view, Optional<Path> putAside) {}
}
