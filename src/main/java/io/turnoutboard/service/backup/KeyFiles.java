package io.turnoutboard.service.backup;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.service.FolderException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Brings the keys of an election from one machine to another, under a password. Blocks for a second: not for the FX thread. */
public interface KeyFiles {
    /** The password is wrong, or the file was changed. */
    String WRONG_PASSWORD = "TB-Y16";
    /** The file holds no exported keys. */
    String NO_KEY_FILE = "TB-Y17";
    /** Other keys of the same election are on this machine already. */
    String KEYS_ARE_HERE = "TB-Y20";
    /** The password has fewer than {@link #FEWEST_CHARACTERS}. */
    String PASSWORD_SHORT = "TB-Y21";

    /** A file of that name is there already. */
    String FILE_EXISTS = "TB-Y22";

    int FEWEST_CHARACTERS = 12;

    /**
     * Writes the keys that this machine has of the election in a folder. A file of that name is never replaced.
     *
     * @throws FolderException TB-F09 where there are none, TB-Y21, TB-Y22, TB-F06 where the file cannot be written
     */
    void exportTo(Path file, Path folder, String password) throws FolderException;

    /**
     * Whether and when the keys that this machine has of the election in a folder were last exported, as far as it knows.
     *
     * @throws FolderException TB-F09 where there are none, TB-F06 where that cannot be read
     */
    Optional<Exported> exported(Path folder) throws FolderException;

    /**
     * An export.
     *
     * @param at by the machine's clock
     * @param whole false when keys have come since that are not in it
     */
    record Exported(Instant at, Path file, boolean whole) {}

    /**
     * Takes the keys of a file to this machine.
     *
     * @return the election that they are of
     * @throws FolderException TB-Y16, TB-Y17, TB-Y20, TB-F06 where they cannot be kept
     */
    ElectionId importFrom(Path file, String password) throws FolderException;
}
