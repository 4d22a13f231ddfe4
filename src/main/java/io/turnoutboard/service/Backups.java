package io.turnoutboard.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The backups of an open election, where this program is its host. */
public interface Backups {
    /** A backup did not agree with the ledger; it is kept beside the good ones with the ending {@code .bad}. */
    String NOT_EQUAL = "TB-Y01";
    /** A backup could not be written or read. */
    String FAILED = "TB-Y02";
    /** The second place is not there, or cannot be written to; backups go on in the first. */
    String SECOND_PLACE_AWAY = "TB-Y03";

    /** The second place is there and has too little room for a backup; they go on in the first. */
    String SECOND_PLACE_FULL = "TB-Y07";

    /** Warnings of the second place alone: the first has its backup. */
    Set<String> OF_THE_SECOND_PLACE = Set.of(SECOND_PLACE_AWAY, SECOND_PLACE_FULL);

    /** The database was lost and has been built anew from a backup and the host's copy, without a loss. */
    String BUILT_ANEW = "TB-Y24";

    /** Lines that the database could not read any more were brought back from the host's copy. */
    String SALVAGED = "TB-Y25";

    /** What happened and needs nothing to be done. */
    Set<String> NOTICES = Set.of(BUILT_ANEW, SALVAGED);
    /** Little space is left: no new backups are made. */
    String LITTLE_SPACE = "TB-Y04";
    /** Hardly any space is left: older backups were taken away, too. */
    String HARDLY_ANY_SPACE = "TB-Y05";

    /** Only the program that holds the ledger makes backups, and this one does not. */
    String NOT_THE_HOST = "TB-Y06";

    /** How they stand; listeners are told on the thread that makes backups. */
    Observable<BackupState> state();

    /** Makes a backup now, unless the last one has every line, and proves it. Blocks: not for the FX thread. */
    BackupState backupNow();

    /** The good backups in the election's folder, the latest first. */
    List<BackupState.ProvedBackup> list();

    /**
     * Sets where backups are copied to, too, from now on.
     *
     * @throws FolderException TB-F06 when this cannot be written down
     */
    void secondPlace(Optional<Path> place) throws FolderException;
}
