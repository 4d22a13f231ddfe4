package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * Another program, with Java's settings of a user, in which H2's count of statements falls below zero as it may where a disk
 * refuses a write. A desk then begins a statement; where it tries without end the watch begins, if it is asked for, and the
 * program says that the desk was answered, or after some seconds that it was not.
 */
final class StuckProbe {
    static final String ANSWERED = "answered";
    static final String WATCHED = "watched";
    static final String NOT_WATCHED = "not watched";
    static final String NEVER = "never answered";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private StuckProbe() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        LedgerDatabase database = LedgerDatabase.open(
                folder.resolve("ledger"), ElectionId.of("0198f000-0000-7000-8000-00000000000a"), "demo");
        String secret = DeskSecret.random();
        database.admitDesks(secret);
        DatabaseServer server = DatabaseServer.start(folder, folder.resolve("ledger"));
        Connection desk = DriverManager.getConnection(
                "jdbc:h2:tcp://127.0.0.1:%d/%s;IFEXISTS=TRUE".formatted(server.port(), server.name()),
                LedgerDatabase.DESK,
                secret);
        // no write is left to be made, as where none can be: each would bring a new count
        database.force(database.sealerHandle());
        fallBelowZero(database);
        Thread asking = Thread.ofPlatform().daemon(true).start(() -> ask(desk));
        while (!isTrying()) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        try (StuckStatements stuck = database.stuckStatements()) {
            if (arguments[1].equals(WATCHED)) {
                stuck.watch(Thread.ofPlatform().factory());
            }
            System.out.println(asking.join(PATIENCE) ? ANSWERED : NEVER);
            server.stop();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void ask(Connection desk) {
        try (Statement statement = desk.createStatement()) {
            statement.executeQuery("select 1 from seal").close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fallBelowZero(LedgerDatabase database) throws Exception {
        SessionLocal session = (SessionLocal) database.sealerHandle()
                .getConnection()
                .unwrap(JdbcConnection.class)
                .getSession();
        Object store = session.getDatabase().getStore().getMvStore();
        Field current = store.getClass().getDeclaredField("currentTxCounter");
        current.setAccessible(true);
        Method off = current.getType().getDeclaredMethod("decrementAndGet");
        off.setAccessible(true);
        off.invoke(current.get(store));
    }

    /** Whether a thread of the server is where it would stay without end. */
    private static boolean isTrying() {
        return Thread.getAllStackTraces().values().stream()
                .anyMatch(frames -> Arrays.stream(frames)
                        .anyMatch(frame -> frame.getMethodName().equals("registerVersionUsage")));
    }
}
