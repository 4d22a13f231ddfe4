package io.turnoutboard.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL for all tests of this JVM, which it ends with. It runs from files of a test dependency, so that
 * nothing needs to be installed; where they are not for this machine, its tests are skipped and say so.
 */
final class PostgresServer {
    /** As in H2, so that what a table asks of its user holds in both. */
    private static final String OWNER = "OWNER";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private PostgresServer() {}

    /** The server itself, begun with the first test that needs it. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                execute(server, "create role \"" + OWNER + "\" superuser login");
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("the PostgreSQL of the tests does not start", e);
            }
        }
    }

    /** An empty database of its own. */
    static DataSource freshDatabase() {
        requireFiles();
        String name = "ledger_" + NEXT.incrementAndGet();
        execute(Running.SERVER, "create database " + name + " owner \"" + OWNER + "\"");
        return Running.SERVER.getDatabase(OWNER, name);
    }

    private static void execute(EmbeddedPostgres server, String order) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        } catch (SQLException e) {
            throw new IllegalStateException(order, e);
        }
    }

    private static void requireFiles() {
        Assumptions.assumeTrue(
                System.getProperty("os.name", "").equals("Linux")
                        && System.getProperty("os.arch", "").equals("amd64"),
                "SKIPPED: the PostgreSQL among the test dependencies is for Linux on amd64 alone");
    }
}
