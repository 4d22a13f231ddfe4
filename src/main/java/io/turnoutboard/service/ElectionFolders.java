package io.turnoutboard.service;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;

/** The port that opens and makes election folders. One election is one folder. */
public interface ElectionFolders {
    /**
     * Opens a folder: as its host if no program holds it, else as another desk of the program that does.
     *
     * @throws FolderException with a stable code when there is no election there, or it is held and cannot be joined
     */
    OpenElection open(Path folder) throws FolderException;

    /**
     * Makes an election's folder from files laid out as {@code data/lang-2026}.
     *
     * @param clock where the folder's own clock stands; empty for the machine's clock, or for what the files say
     * @throws FolderException with a stable code, the file and line of what is wrong; then nothing was made
     */
    void create(Path folder, Path from, Optional<LocalDateTime> clock) throws FolderException;

    /**
     * Makes a folder for a desk of a host on another machine, or gives one that joined the same election before the new way
     * to its host. The host is asked first; whatever fails, nothing was made or changed.
     *
     * @throws FolderException TB-F03 when something else lies there; TB-H01 when no host answers; TB-H02 when another host
     *     answers; TB-H09 when the invitation was used or withdrawn; TB-H12 when the folder is of another election
     */
    void join(Invitation invitation, Path folder) throws FolderException;

    /**
     * A folder right under {@code among} that joined the election of an invitation before, so that it is given the new way
     * in place of a second folder. Blocks on the disk; what cannot be read is passed over.
     */
    Optional<Path> joinedBefore(Invitation invitation, Path among);
}
