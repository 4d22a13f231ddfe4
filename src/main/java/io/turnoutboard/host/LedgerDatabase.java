package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.host.backup.Opener;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.ReadTables;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The H2 database file of one election, as its owner. The owner's connections never leave this process; desks come in
 * by the server with an account that may insert entries and papers and read, nothing else.
 */
final class LedgerDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerDatabase.class);
    private static final String OWNER = "OWNER";
    static final String DESK = "DESK";

    private final ElectionId election;
    private final Jdbi owner;
    private final Handle sealer;

    private LedgerDatabase(ElectionId election, Jdbi owner, Handle sealer) {
        this.election = election;
        this.owner = owner;
        this.sealer = sealer;
    }

    /**
     * Opens the file, making or migrating its tables where due.
     *
     * @throws FolderException TB-F08 when the file is damaged or not ours, TB-F05 when a newer program made it
     */
    static LedgerDatabase open(Path file, ElectionId election, String password) throws FolderException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        source.setUser(OWNER);
        source.setPassword(password);
        try {
            Jdbi jdbi = Jdbi.create(source);
            Handle first = jdbi.open();
            migrate(source);
            return new LedgerDatabase(election, jdbi, first);
        } catch (FlywayException e) {
            throw new FolderException("TB-F05", List.of(String.valueOf(file)), e);
        } catch (JdbiException e) {
            throw new FolderException("TB-F08", List.of(String.valueOf(file)), e);
        }
    }

    /**
     * Mends the file of a host that was killed. Where it cannot be mended it is left as it is: opening it tells what is
     * wrong with it.
     */
    static void mend(Path file, String password) {
        try {
            new Mending(file, OWNER, password).mend();
        } catch (SQLException | IOException e) {
            LOG.warn("The database of a host that was killed could not be written anew", e);
        }
    }

    /** Opens another database of the election, such as a backup's in memory, with the owner's password. */
    static Opener opener(String password) {
        return url -> DriverManager.getConnection(url, OWNER, password);
    }

    private static void migrate(JdbcDataSource source) {
        Flyway.configure(LedgerDatabase.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/common")
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    ElectionId election() {
        return election;
    }

    /** The sealer's own connection, for its thread. */
    Handle sealerHandle() {
        return sealer;
    }

    /** Another connection of the owner's, for the caller's thread; to be closed by it. */
    Handle openHandle() {
        return owner.open();
    }

    /** Forces what was committed to the disk: H2's own commit does not. */
    void force(Handle handle) {
        handle.execute("checkpoint sync");
    }

    /** Lets desks in with this secret. They may insert entries, their own number and the files of papers, and read. */
    void admitDesks(String secret) {
        sealer.execute("create user if not exists " + DESK + " password '" + secret + "'");
        sealer.execute("alter user " + DESK + " set password '" + secret + "'");
        sealer.execute("grant select, insert on entry to " + DESK);
        sealer.execute("grant select, insert on desk_head to " + DESK);
        sealer.execute("grant select, insert on paper_file to " + DESK);
        sealer.execute("grant select on seal, ledger_state, checkpoint to " + DESK);
        ReadTables.NAMES.forEach(table -> sealer.execute("grant select on " + table + " to " + DESK));
    }

    /** True when the database refused a value (too long, out of range), not when it failed. */
    static boolean isRejectedValue(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("22")) {
                return true;
            }
        }
        return false;
    }

    /** Closes the file, everything committed being on the disk; connections that are still open end. */
    @Override
    public void close() {
        try (Statement statement = sealer.getConnection().createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not close", e);
        }
    }
}
