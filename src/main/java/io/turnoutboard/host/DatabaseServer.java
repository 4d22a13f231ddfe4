package io.turnoutboard.host;

import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.engine.SysProperties;
import org.h2.tools.Server;

/**
 * The server of the one database, for this machine alone. It serves the file under a random name, so that other users of
 * the machine cannot even ask for it: the name stands in the folder's page, and the door puts it in for desks.
 */
final class DatabaseServer {
    static final String LOOPBACK = "127.0.0.1";

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

    void stop() {
        server.stop();
    }
}
