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

    /** @param file the database without its ending */
    Mending(Path file, String owner, String password) {
        this.file = file.toAbsolutePath();
        this.owner = owner;
        this.password = password;
    }

    /**
     * Replaces the file by one with the same rows, all at once: whatever fails, the old one stays.
     *
     * @throws SQLException when the rows cannot be read or counted
     * @throws IOException when the new file cannot be written or put in place
     */
    void mend() throws SQLException, IOException {
        Path script = beside(".mending.sql");
        Path fresh = beside(".mending");
        try {
            discard(fresh);
            String before = script(script);
            String after = build(fresh, script);
            if (!before.equals(after)) {
                throw new SQLException("the mended database has other rows: " + before + ", then " + after);
            }
            Files.move(
                    ending(fresh), ending(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            LOG.info("The database was written anew after an unclean end: {}", after);
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

    private String build(Path fresh, Path script) throws SQLException {
        try (Connection connection = connect(fresh);
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + quoted(script) + "'");
            String rows = rows(statement);
            statement.execute("checkpoint sync");
            statement.execute("shutdown");
            return rows;
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
