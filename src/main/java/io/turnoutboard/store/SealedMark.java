package io.turnoutboard.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/**
 * How far the ledger is sealed and shown, and what hash stands at one line: one question, prepared once for a connection,
 * since every desk asks it many times a second. Ends with its connection. One thread.
 */
final class SealedMark {
    private static final String QUESTION = """
        select l.sealed_upto, s.hash
        from ledger_state l left join seal s on s.seq = ?
        where l.id = 1
        """;

    private final Handle handle;
    private final PreparedStatement question;

    /** @param hash the hexadecimal digits as they stand there; none where no such line does */
    record At(long upto, Optional<String> hash) {}

    /** @throws ConnectionException when the host does not answer */
    SealedMark(Handle handle) {
        this.handle = handle;
        try {
            question = handle.getConnection().prepareStatement(QUESTION);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    boolean isOf(Handle other) {
        return handle.equals(other);
    }

    /** @throws ConnectionException when the host does not answer */
    At read(long seq) {
        try {
            question.setLong(1, seq);
            try (ResultSet row = question.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the ledger says nowhere how far it is sealed");
                }
                return new At(row.getLong(1), Optional.ofNullable(row.getString(2)));
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
