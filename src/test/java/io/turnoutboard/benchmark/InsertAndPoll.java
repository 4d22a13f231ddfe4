package io.turnoutboard.benchmark;

import io.turnoutboard.benchmark.Measured.Spread;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.h2.tools.Server;

/** The floor: as many connections to an H2 server as there are desks; one inserts, all poll, nothing is sealed. */
final class InsertAndPoll {
    private static final long POLL_NANOS = 60_000_000;

    private final Path folder;
    private final int connections;
    private final int aSecond;
    private final int entries;
    private final List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean done = new AtomicBoolean();

    InsertAndPoll(Path folder, int connections, int aSecond, int entries) {
        this.folder = folder;
        this.connections = connections;
        this.aSecond = aSecond;
        this.entries = entries;
    }

    Spread run() throws Exception {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        try (Connection writing = connect(server)) {
            try (Statement statement = writing.createStatement()) {
                statement.execute("create table line (seq identity, at bigint, body varchar(1000))");
            }
            List<Thread> polling = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                boolean watches = i == 0;
                polling.add(Thread.ofPlatform().start(() -> poll(server, watches)));
            }
            insert(writing);
            LockSupport.parkNanos(POLL_NANOS * 4);
            done.set(true);
            for (Thread each : polling) {
                each.join();
            }
        } finally {
            server.stop();
        }
        return new Spread(latencies);
    }

    private Connection connect(Server server) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/./floor", "FLOOR", "floor");
    }

    private void insert(Connection connection) throws SQLException {
        long begin = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement("insert into line (at, body) values (?, ?)")) {
            for (int i = 0; i < entries; i++) {
                LockSupport.parkNanos(begin + i * 1_000_000_000L / aSecond - System.nanoTime());
                insert.setLong(1, System.nanoTime());
                insert.setString(2, "x".repeat(600));
                insert.executeUpdate();
            }
        }
    }

    private void poll(Server server, boolean watches) {
        long last = 0;
        try (Connection connection = connect(server);
                PreparedStatement query =
                        connection.prepareStatement("select seq, at from line where seq > ? order by seq")) {
            while (!done.get()) {
                query.setLong(1, last);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        if (watches) {
                            latencies.add(System.nanoTime() - rows.getLong(2));
                        }
                    }
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
