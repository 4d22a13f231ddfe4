package io.turnoutboard.service;

import java.time.Instant;
import java.util.Optional;

/**
 * How this desk stands with the host, always true and never hopeful. Of the desk's own entries, {@code saved} are
 * forced to its journal, {@code received} of them are in the host's store, {@code sealed} of them are sealed.
 *
 * @param lastSealAt when the last line that this desk knows was sealed, by the day's clock
 * @param heardAt while no host answers, when one last did, by the machine's clock; empty when none has since the program
 *     began
 */
public record DeskState(
        String desk,
        Connection connection,
        long saved,
        long received,
        long sealed,
        Optional<Instant> lastSealAt,
        Optional<Instant> heardAt,
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
