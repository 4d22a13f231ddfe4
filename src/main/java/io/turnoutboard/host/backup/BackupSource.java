package io.turnoutboard.host.backup;

import io.turnoutboard.domain.election.ElectionId;
import java.nio.file.Path;
import java.time.Clock;
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

    /** Opens another database of this election as its owner. */
    Opener opener();
}
