package io.turnoutboard.service;

import java.util.Optional;
import java.util.UUID;

/**
 * The port by which the host's machine shares its board. Each call may wait for the host's thread or the disk: not for the
 * FX thread.
 */
public interface Sharing {
    /** How the door stands open; empty while the board is not shared, and while {@link #trouble} keeps the door shut. */
    Optional<ShareSettings> shared();

    /** Why the door is shut although the board is shared; the host tries again by itself every few seconds. */
    Optional<DoorTrouble> trouble();

    /**
     * Opens the door, and again whenever a program of this machine becomes the host, until {@link #stop}.
     *
     * @throws FolderException TB-H05 when nobody can listen at this port: then the board stays shared as it was before;
     *     TB-H13 when another program is the host
     */
    void start(ShareSettings settings) throws FolderException;

    /**
     * Shuts the door: the desks go on by themselves and send what they keep when it opens again.
     *
     * @throws FolderException TB-H13 when another program is the host
     */
    void stop() throws FolderException;

    /**
     * Makes an invitation for one desk.
     *
     * @throws FolderException TB-H07 while the board is not shared
     */
    Invitation invite(String deskName) throws FolderException;

    /** Nobody comes in by this invitation any more, and who is in by it is turned out at once. */
    void withdraw(UUID invitation) throws FolderException;

    /** @throws FolderException what {@link #trouble} says, when another program is the host and its door is shut */
    HostStatus status() throws FolderException;

    /**
     * Makes and proves a backup now, as {@link Backups#backupNow}, also where another program of this user is the host.
     *
     * @throws FolderException TB-Y06 while the host makes none, TB-H07 while another program's board is not shared
     */
    BackupState backUp() throws FolderException;
}
