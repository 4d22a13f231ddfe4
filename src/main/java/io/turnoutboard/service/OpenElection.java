package io.turnoutboard.service;

import java.nio.file.Path;
import java.util.Optional;

/** An election's folder while this program has it open, as host or as a desk of another host. Closing ends its threads. */
public interface OpenElection extends AutoCloseable {
    /** Where the election lies. */
    Path folder();

    Ledger ledger();

    DayClock day();

    Audit audit();

    People people();

    /** The lock of this desk, and who may open it. */
    SignIn signIn();

    /** By which an administrator lets people in. */
    Enrolment enrolment();

    /** By which the host's machine shares the board with desks on others; empty at such a desk. */
    Optional<Sharing> sharing();

    /** Where the files of issued papers lie. */
    PaperArchive papers();

    /** What this desk writes down for itself. */
    DeskNotes notes();

    /** The backups of the election; none where another program is its host. */
    default Optional<Backups> backups() {
        return Optional.empty();
    }

    @Override
    void close();
}
