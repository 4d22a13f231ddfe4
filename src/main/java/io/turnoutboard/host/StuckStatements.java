package io.turnoutboard.host;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Frees statements that H2 would never let begin. H2 2.5.252 counts the statements that use a version of the store; where a
 * disk refused a write, one can be counted off twice. The count is below zero then, and whoever begins a statement tries
 * again without end: it takes a core, and a program with such a thread never ends. A count that is found below zero on two
 * looks gives way to a new one, as at each new version; the statement then begins, and meets the closed database. H2 has no
 * way to ask for that; decision 47 says why it is done like this.
 */
final class StuckStatements implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StuckStatements.class);
    private static final long LOOK_MILLIS = 200;

    private final MVStore store;
    private final Field current;
    private final Method count;
    private final Constructor<?> fresh;
    private final Field version;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Object suspect;

    private StuckStatements(MVStore store) throws ReflectiveOperationException {
        this.store = store;
        current = MVStore.class.getDeclaredField("currentTxCounter");
        current.setAccessible(true);
        Class<?> counter = current.getType();
        count = counter.getDeclaredMethod("get");
        count.setAccessible(true);
        fresh = counter.getDeclaredConstructor(long.class);
        fresh.setAccessible(true);
        version = counter.getDeclaredField("version");
        version.setAccessible(true);
    }

    /** @throws SQLException when the connection is not to a database of this program, or H2 is another than was looked at */
    static StuckStatements of(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        try {
            return new StuckStatements(session.getDatabase().getStore().getMvStore());
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the counters of this H2 are not known", e);
        }
    }

    /** Looks on one of {@code threads}, until it is closed. */
    void watch(ThreadFactory threads) {
        threads.newThread(this::keepLooking).start();
    }

    private void keepLooking() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ReflectiveOperationException e) {
            LOG.error("The counters of this H2 are not known", e);
        }
    }

    private void look() throws ReflectiveOperationException {
        Object now = current.get(store);
        boolean below = (int) count.invoke(now) < 0;
        if (below && now.equals(suspect)) {
            current.set(store, renewed(now));
            LOG.warn("Statements that the database would not let begin are freed");
        }
        suspect = below ? now : null;
    }

    private Object renewed(Object counter) throws ReflectiveOperationException {
        try {
            return fresh.newInstance(version.getLong(counter));
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException(e);
        }
    }

    /** Ends the looking; to be called when nobody can use the database any more. */
    @Override
    public void close() {
        closed.countDown();
    }
}
