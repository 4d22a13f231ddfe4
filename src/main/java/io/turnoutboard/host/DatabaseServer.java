package io.turnoutboard.host;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SysProperties;
import org.h2.tools.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of the one database, for this machine alone. It serves the file under a random name, so that other users of
 * the machine cannot even ask for it: the name stands in the folder's page, and the door puts it in for desks.
 */
final class DatabaseServer {
    static final String LOOPBACK = "127.0.0.1";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
    private static final long LAST_SECONDS = 5;

    private final Server server;
    private final String name;

    private DatabaseServer(Server server, String name) {
        this.server = server;
        this.name = name;
    }

    /**
     * Says how H2 is to behave, which it reads once, when its first class is loaded: it listens on loopback alone, and no
     * wrong password delays a right one. Its delay is one for everybody, and would guard secrets of 24 random bytes.
     */
    static void settle() {
        System.setProperty("h2.bindAddress", LOOPBACK);
        System.setProperty("h2.delayWrongPasswordMin", "0");
    }

    /** @throws SQLException when it cannot listen, or would listen to other machines */
    static DatabaseServer start(Path folder, Path file) throws SQLException {
        if (!LOOPBACK.equals(SysProperties.BIND_ADDRESS)) {
            throw new SQLException("the database would listen to other machines");
        }
        String name = DeskSecret.random();
        Server server = Server.createTcpServer(
                        "-tcpPort",
                        "0",
                        "-baseDir",
                        folder.toAbsolutePath().toString(),
                        "-ifExists",
                        "-tcpDaemon",
                        "-key",
                        name,
                        "./" + file.getFileName())
                .start();
        return new DatabaseServer(server, name);
    }

    int port() {
        return server.getPort();
    }

    /** The name under which alone the file is served. */
    String name() {
        return name;
    }

    /** Ends all connections, and waits some seconds for whoever is still at work in one. */
    void stop() {
        server.stop();
        String own = ":" + port() + ")";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LAST_SECONDS);
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("H2 TCP Server")
                        && thread.getName().contains(own))
                .forEach(thread -> await(thread, end));
    }

    private static void await(Thread thread, long end) {
        try {
            if (!thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                LOG.error("{} does not end", thread.getName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
