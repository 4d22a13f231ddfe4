package io.turnoutboard.store;

import io.turnoutboard.service.DoorTrouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The way to the ledger's database: through the host, which may be this program. Used by the desk's thread only. */
public interface Door {
    /**
     * A new connection with a desk's rights.
     *
     * @throws SQLException when no host answers now
     */
    Connection connect() throws SQLException;

    /** True while this program is the host. */
    boolean isHosting();

    /** Where this program is the host and shares the board, why no other machine can come in. */
    Optional<DoorTrouble> trouble();

    /** Says that something was delivered, so that the host seals at once; where it is not heard, the host looks by itself. */
    void knock();

    /**
     * Whom to tell, from now on, that the host shows something new.
     *
     * @param heard may be called on any thread, also for nothing; it must not wait for anything
     */
    void listen(Runnable heard);

    /**
     * How many milliseconds the clock that this desk signs by is ahead of the host's; 0 where that is not known, and where
     * both are one.
     */
    long aheadMillis();

    /** True while the host's news are heard, as far as is known; else the desk has to look more often. */
    boolean isHeard();
}
