package io.turnoutboard.host.backup;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.service.Audit.Verification;
import io.turnoutboard.store.LedgerAudit;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.ReadTables;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.store.fs.FileUtils;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The database of a backup, opened in memory: no file is written. One thread; closing gives the memory back. */
public final class MemoryLedger implements AutoCloseable {
    private final String place;
    private final Connection connection;
    private final Handle handle;

    private MemoryLedger(String place, Connection connection) {
        this.place = place;
        this.connection = connection;
        handle = Jdbi.create(connection).open();
    }

    /** @throws SQLException when the database is damaged, or the owner's password is another */
    public static MemoryLedger open(byte[] database, Opener opener) throws SQLException {
        String place = "memFS:" + UUID.randomUUID();
        try (OutputStream out = FileUtils.newOutputStream(place + "/ledger.mv.db", false)) {
            out.write(database);
        } catch (IOException e) {
            throw new SQLException("the memory cannot be written", e);
        }
        try {
            String url = "jdbc:h2:" + place + "/ledger;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
            return new MemoryLedger(place, opener.open(url));
        } catch (SQLException e) {
            FileUtils.deleteRecursive(place, true);
            throw e;
        }
    }

    /** What is wrong with it; empty when every line holds and the read tables are what the lines say. */
    public Optional<String> fault(ElectionId election) {
        try {
            Verification verified = new LedgerAudit(handle, election).verify(Optional.empty());
            if (!verified.holds() || verified.lines() == 0) {
                return Optional.of(verified.code() + " "
                        + verified.brokenAt().map(String::valueOf).orElse("-"));
            }
            List<SealedEntry> lines = lines();
            List<String> differed = handle.inTransaction(within -> new ReadTables(within).rebuild(lines));
            return differed.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", differed));
        } catch (JdbiException | MalformedEntryException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    public List<SealedEntry> lines() {
        return new LedgerDao(handle).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    public List<Checkpoint> checkpoints() {
        return new LedgerDao(handle).checkpoints();
    }

    /** The last seal. */
    public Seal head() {
        LedgerDao ledger = new LedgerDao(handle);
        return ledger.seal(ledger.lastSeq()).orElseThrow(() -> new MalformedEntryException("a ledger without a line"));
    }

    @Override
    public void close() {
        try {
            handle.close();
            connection.close();
        } catch (SQLException | JdbiException e) {
            throw new IllegalStateException("a database in memory did not close", e);
        } finally {
            FileUtils.deleteRecursive(place, true);
        }
    }
}
