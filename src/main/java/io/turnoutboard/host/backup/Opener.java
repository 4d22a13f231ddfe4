package io.turnoutboard.host.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a database of the election as its owner, whose password stays with the host. */
@FunctionalInterface
public interface Opener {
    /** @throws SQLException when it is damaged, or the password is another */
    Connection open(String url) throws SQLException;
}
