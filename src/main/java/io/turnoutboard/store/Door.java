package io.turnoutboard.store;

import java.sql.Connection;
import java.sql.SQLException;

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

    /** Says that something was delivered. A host in this program then seals at once; one elsewhere looks by itself. */
    void knock();
}
