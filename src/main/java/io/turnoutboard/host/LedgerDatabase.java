package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.host.backup.Opener;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.LedgerSchema;
import io.turnoutboard.store.LedgerSchema.NewerSchemaException;
import io.turnoutboard.store.ReadTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.ConnectionException;
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
    private static final String REMOTE = "REMOTE_DESKS";
    /** No request of the program takes as long; whoever asks for more does not hold the host's processor for ever. */
    private static final String LONGEST_REQUEST_MILLIS = "60000";

    private static final String FILE = "file";
    private static final int SEALERS_PATIENCE_MILLIS = 500;

    static {
        DatabaseServer.settle();
    }

    private final ElectionId election;
    private final Jdbi owner;
    private final Handle sealer;
    private final NewestChunk newest;
    private final StuckStatements stuck;

    private LedgerDatabase(ElectionId election, Jdbi owner, Handle sealer) throws SQLException {
        this.election = election;
        this.owner = owner;
        this.sealer = sealer;
        newest = NewestChunk.of(sealer.getConnection());
        stuck = StuckStatements.of(sealer.getConnection());
    }

    /**
     * Opens the file, making or migrating its tables where due.
     *
     * @throws FolderException TB-F08 when the file is damaged or not ours, TB-F05 when a newer program made it
     */
    static LedgerDatabase open(Path file, ElectionId election, String password) throws FolderException {
        return open(file, FILE, election, password);
    }

    /**
     * Opens the file of a ledger that was begun.
     *
     * @throws LostLedgerException when there is no such file, H2 cannot read it, or no ledger is in it
     * @throws FolderException TB-F08 when it cannot be opened for another reason, TB-F05 when a newer program made it
     */
    static LedgerDatabase openExisting(Path file, ElectionId election, String password)
            throws FolderException, LostLedgerException {
        if (!Files.exists(file.resolveSibling(file.getFileName() + ".mv.db"))) {
            throw new LostLedgerException("its file is gone");
        }
        // the file stays open from here on, so that it is read once
        try (Connection connection = opener(password).open(url(file, FILE));
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("select 1 from seal fetch first row only")) {
            if (!last.next()) {
                throw new LostLedgerException("it has no line");
            }
            return open(file, election, password);
        } catch (FolderException e) {
            if (LostLedgerException.isSaidBy(e)) {
                throw new LostLedgerException(e);
            }
            throw e;
        } catch (SQLException e) {
            if (LostLedgerException.isSaidBy(e)) {
                throw new LostLedgerException(e);
            }
            throw new FolderException("TB-F08", List.of(String.valueOf(file)), e);
        }
    }

    /** @param layer H2's name for the way to the disk */
    static LedgerDatabase open(Path file, String layer, ElectionId election, String password) throws FolderException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(file, layer));
        source.setUser(OWNER);
        source.setPassword(password);
        try {
            Jdbi jdbi = Jdbi.create(source);
            Handle first = openUpToDate(jdbi, source);
            try {
                return new LedgerDatabase(election, jdbi, first);
            } catch (SQLException e) {
                first.close();
                throw e;
            }
        } catch (NewerSchemaException e) {
            throw new FolderException("TB-F05", List.of(String.valueOf(file)), e);
        } catch (FlywayException | JdbiException | SQLException e) {
            throw new FolderException("TB-F08", List.of(String.valueOf(file)), e);
        }
    }

    private static String url(Path file, String layer) {
        return "jdbc:h2:" + layer + ":" + file.toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_QUERY_TIMEOUT=" + LONGEST_REQUEST_MILLIS;
    }

    /** The first connection keeps the file open; where its tables cannot be used, the file is closed again. */
    private static Handle openUpToDate(Jdbi jdbi, JdbcDataSource source) throws NewerSchemaException {
        Handle first = jdbi.open();
        boolean usable = false;
        try {
            LedgerSchema.bringUp(source);
            first.execute("set lock_timeout " + SEALERS_PATIENCE_MILLIS);
            usable = true;
            return first;
        } finally {
            if (!usable) {
                first.close();
            }
        }
    }

    /**
     * Mends the file of a host that was killed, of which every row is read. Where it cannot be mended it is left as it is:
     * opening it tells what is wrong with it.
     *
     * @return where the old file is kept, of which lines could not be read and were brought back
     * @throws LostLedgerException when H2 cannot read a row, no ledger is in it, or lines cannot be brought back
     */
    static Optional<Path> mend(Path file, String password, Salvage salvage) throws LostLedgerException {
        try {
            return new Mending(file, OWNER, password, salvage).mend();
        } catch (MalformedEntryException e) {
            throw new LostLedgerException(e);
        } catch (SQLException | JdbiException e) {
            if (LostLedgerException.isSaidBy(e)) {
                throw new LostLedgerException(e);
            }
            LOG.warn("The database of a host that was killed could not be written anew", e);
        } catch (IOException e) {
            LOG.warn("The database of a host that was killed could not be written anew", e);
        }
        return Optional.empty();
    }

    /** Opens another database of the election, such as a backup's in memory, with the owner's password. */
    static Opener opener(String password) {
        return url -> DriverManager.getConnection(url, OWNER, password);
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

    /** False once the database has closed itself, as it does when its file cannot be written. */
    boolean isAlive() {
        try {
            sealer.execute("select 1");
            return true;
        } catch (JdbiException e) {
            LOG.error("The database has closed itself", e);
            return false;
        }
    }

    /**
     * Forces what was committed to the disk, and so that it is found there: H2's own commit does neither.
     *
     * @throws JdbiException when the disk refuses it
     */
    void force(Handle handle) {
        handle.execute("checkpoint sync");
        try {
            newest.note();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** What frees statements that would never begin; to be watched as long as anybody uses the database. */
    StuckStatements stuckStatements() {
        return stuck;
    }

    /** Lets the programs of this machine's user in with this secret, and readies the rights of other desks. */
    void admitDesks(String secret) {
        sealer.execute("create role if not exists " + REMOTE);
        admit(DESK, secret);
        sealer.execute("grant select, insert on desk_head to " + DESK);
        for (String to : List.of(DESK, REMOTE)) {
            sealer.execute("grant select, insert on entry to " + to);
            sealer.execute("grant select, insert on paper_file to " + to);
            sealer.execute("grant select on desk_head, seal, ledger_state, checkpoint to " + to);
            ReadTables.NAMES.forEach(table -> sealer.execute("grant select on " + table + " to " + to));
        }
    }

    /** Lets a desk of another machine in: it may insert entries of its own number and files of papers, and read. */
    void admitDesk(DeskId desk, String secret) {
        admit(account(desk), secret);
        sealer.execute("grant " + REMOTE + " to " + account(desk));
    }

    private void admit(String account, String secret) {
        if (!secret.matches("[0-9a-f]{32,}")) {
            throw new IllegalArgumentException("a secret is hexadecimal digits");
        }
        sealer.execute("create user if not exists " + account + " password '" + secret + "'");
        sealer.execute("alter user " + account + " set password '" + secret + "'");
    }

    /** Takes a desk's account away, and ends what it has begun. Its ways to this machine are for the door to end. */
    void dismissDesk(DeskId desk) {
        end("user_name = '" + account(desk) + "'");
        sealer.execute("drop user if exists " + account(desk));
    }

    /**
     * Ends the sessions of desks that hold rows in a transaction. A desk's own take milliseconds, and are sent again; one
     * that reads rows "for update" and keeps them would keep the sealer from them.
     */
    void endTransactionsOfDesks() {
        end("user_name like '" + DESK + "%' and contains_uncommitted");
    }

    private void end(String which) {
        sealer.createQuery("select session_id from information_schema.sessions where " + which)
                .mapTo(Integer.class)
                .list()
                .forEach(session -> sealer.execute("call abort_session(" + session + ")"));
    }

    /** The name of a desk's own account, which the database compares with the desk of each entry. */
    static String account(DeskId desk) {
        return DESK + "_" + desk.value().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** True when the database refused a value (too long, out of range, there already), not when it failed. */
    static boolean isRejectedValue(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23"))) {
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
