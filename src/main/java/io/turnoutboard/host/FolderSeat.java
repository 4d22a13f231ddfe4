package io.turnoutboard.host;

import io.turnoutboard.service.Backups;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.store.Door;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program's place in an election's folder: as the host, or beside a host in another program or on another machine. */
interface FolderSeat extends Door {
    /** This program's host, where it is it. */
    Optional<Host> host();

    /** The door to the office, of this program or of another of this machine's user; empty where the host is elsewhere. */
    Optional<Sharing> sharing();

    /** The backups that this program makes, where it is the host. */
    Optional<Backups> backups();

    Path folder();

    /** Who is the host: program, process number, since when; blank where that is not known. */
    List<String> holder();

    /** Leaves the place. */
    void close();
}
