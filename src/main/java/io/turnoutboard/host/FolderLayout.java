package io.turnoutboard.host;

import java.nio.file.Path;

/** Where things stand in an election's folder. */
record FolderLayout(Path folder) {
    private static final String LEDGER = "ledger";

    /** A desk's copy of the ledger, and what was put aside of one, begins so. */
    static final String COPY = LEDGER + ".copy";

    /** Which election it is, so that it can be told before any database is open. */
    Path election() {
        return folder.resolve("election.properties");
    }

    Path hostLock() {
        return folder.resolve("host.lock");
    }

    /** Who is the host and how to join; readable by its user only. */
    Path host() {
        return folder.resolve("host.properties");
    }

    /** Where a demo's clock stands. */
    Path clock() {
        return folder.resolve("clock.properties");
    }

    /** The database without its ending. */
    Path ledger() {
        return folder.resolve(LEDGER);
    }

    /** Where backups are copied to, too. */
    Path backupSettings() {
        return folder.resolve("backups.properties");
    }

    /** The host's own copy of what desks may see. */
    Path copy() {
        return folder.resolve(COPY);
    }

    /** The file of the database. */
    Path database() {
        return folder.resolve(LEDGER + ".mv.db");
    }

    Path desks() {
        return folder.resolve("desks");
    }

    /** The files that the election was made from. */
    Path plan() {
        return folder.resolve("plan");
    }
}
