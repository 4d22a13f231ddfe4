package io.turnoutboard.host.backup;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.service.BackupState.Warning;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/** What backups are taken of: the running database of an election, as its host gives it. Safe on any thread. */
public interface BackupSource {
    ElectionId election();

    /** The election's folder. */
    Path folder();

    /** What stands in the folder about the election, for a backup to say whose it is. */
    Properties identity();

    /** The clock of the folder, in its zone. */
    Clock clock();

    /** A new connection of the owner's, to be closed by the caller. */
    Handle open();

    /** Forces what was committed to the disk, so that a copy of the file has it. */
    void force(Handle handle);

    /** What a person should know of how the ledger was opened, as long as this program is its host. */
    List<Warning> notices();

    /** Opens another database of this election as its owner. */
    Opener opener();
}
