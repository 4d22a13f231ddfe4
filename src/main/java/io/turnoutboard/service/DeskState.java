package io.turnoutboard.service;

import java.time.Instant;
import java.util.Optional;

/**
 * How this desk stands with the host, always true and never hopeful. Of the desk's own entries, {@code saved} are
 * forced to its journal, {@code received} of them are in the host's store, {@code sealed} of them are sealed.
 */
public record DeskState(
        String desk,
        Connection connection,
        long saved,
        long received,
        long sealed,
        Optional<Instant> lastSealAt,
        String alarm) {

    /** What the desk knows of the host. */
    public enum Connection {
        /** This program is the host. */
        HOSTING,
        /** Connected to a host in another program. */
        CONNECTED,
        /** No host answers; entries are kept in the journal and sent when one does. */
        WAITING,
        /** The desk's or the host's ledger was damaged or does not match; {@link DeskState#alarm} says which. */
        ALARM
    }

    /** True while a host answers, so that what is kept is sealed at once. */
    public boolean isConnected() {
        return connection == Connection.HOSTING || connection == Connection.CONNECTED;
    }

    /** Entries kept on this desk that are not sealed yet. */
    public long waiting() {
        return saved - sealed;
    }
}
