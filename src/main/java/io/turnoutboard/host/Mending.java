package io.turnoutboard.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a database file anew from its own rows, after a host that did not leave it cleanly. Of transactions that were
 * open when its process was killed, H2 may leave keys in an index that no row has and no transaction owns any more; whoever
 * inserts such a key then waits for ever, and a desk could send nothing. Every committed row is taken over, and counted.
 */
final class Mending {
    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);
    private static final String ENDING = ".mv.db";

    private final Path file;
    private final String owner;
    private final String password;
    private final Salvage salvage;

    /**
     * @param file the database without its ending
     * @param salvage has the lines that must be there
     */
    Mending(Path file, String owner, String password, Salvage salvage) {
        this.salvage = salvage;
        this.file = file.toAbsolutePath();
        this.owner = owner;
        this.password = password;
    }

    /**
     * Replaces the file by one with the same rows, all at once: whatever fails, the old one stays. Lines that the old one
     * could not read any more are brought back; where rows differ, the old one is kept beside it. An entry that it counts
     * and does not find, and that was not sealed, is sent again by its desk.
     *
     * @return where the old one is kept; none where every row was taken over
     * @throws SQLException when the rows cannot be read or counted
     * @throws IOException when the new file cannot be written or put in place
     * @throws LostLedgerException when lines cannot be read and cannot be brought back
     */
    Optional<Path> mend() throws SQLException, IOException, LostLedgerException {
        Path script = beside(".mending.sql");
        Path fresh = beside(".mending");
        try {
            discard(fresh);
            String before = script(script);
            Built built = build(fresh, script);
            boolean differs = built.salvaged() || !before.equals(built.rows());
            if (differs) {
                LOG.error("The database that is written anew has other rows: {}, then {}", before, built.rows());
            }
            Optional<Path> kept = differs ? Optional.of(keepOld()) : Optional.empty();
            Files.move(
                    ending(fresh), ending(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            LOG.info("The database was written anew after an unclean end: {}", built.rows());
            return kept;
        } finally {
            Files.deleteIfExists(script);
            discard(fresh);
        }
    }

    private String script(Path to) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            String rows = rows(statement);
            statement.execute("script to '" + quoted(to) + "'");
            statement.execute("shutdown");
            return rows;
        }
    }

    /** A copy: where putting the new one in its place fails, the old one must still stand there. */
    private Path keepOld() throws IOException {
        Path kept = ending(file).resolveSibling(file.getFileName() + ".unreadable" + ENDING);
        for (int other = 2; Files.exists(kept); other++) {
            kept = ending(file).resolveSibling(file.getFileName() + ".unreadable-" + other + ENDING);
        }
        return Files.copy(ending(file), kept);
    }

    /** What the new database has, and whether lines had to be brought back. */
    private record Built(String rows, boolean salvaged) {}

    private Built build(Path fresh, Path script) throws SQLException, LostLedgerException {
        try (Connection connection = connect(fresh);
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + quoted(script) + "'");
            Handle handle = Jdbi.create(connection).open();
            boolean salvaged = salvage.isNeeded(handle);
            if (salvaged) {
                salvage.fill(handle);
            }
            String rows = rows(statement);
            statement.execute("checkpoint sync");
            statement.execute("shutdown");
            return new Built(rows, salvaged);
        }
    }

    /** What must be the same before and after: how many rows every table has, and the last seal's hash. */
    private static String rows(Statement statement) throws SQLException {
        List<String> counts = new ArrayList<>();
        for (String table : tables(statement)) {
            counts.add(table + " " + value(statement, "select count(*) from \"" + table + "\""));
        }
        String head = value(statement, "select hash from seal order by seq desc fetch first 1 row only");
        return String.join(", ", counts) + ", head " + head;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by table_name")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    private Connection connect(Path database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + database + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0", owner, password);
    }

    private Path beside(String more) {
        return file.resolveSibling(file.getFileName() + more);
    }

    private static Path ending(Path database) {
        return database.resolveSibling(database.getFileName() + ENDING);
    }

    private static void discard(Path database) throws IOException {
        Files.deleteIfExists(ending(database));
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
