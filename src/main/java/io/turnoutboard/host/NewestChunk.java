package io.turnoutboard.host;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Makes H2 find what it wrote last. H2 2.5.252 puts into its file's header the chunk before the one that it has just
 * written. Where that one lies elsewhere than the one before foretold, nobody finds it, forced or not, until the header is
 * written again, up to 20 chunks later: neither the next program after a kill nor who opens a copy of the file. H2 has no
 * way to ask for its header; decision 46 says why it is asked for like this.
 */
final class NewestChunk {
    private final FileStore<?> file;
    private final ReentrantLock saving;
    private final Method writeHeader;

    private NewestChunk(FileStore<?> file, ReentrantLock saving, Method writeHeader) {
        this.file = file;
        this.saving = saving;
        this.writeHeader = writeHeader;
    }

    /** @throws SQLException when the connection is not to a file of this program, or H2 is another than was looked at */
    static NewestChunk of(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        FileStore<?> file = session.getDatabase().getStore().getMvStore().getFileStore();
        try {
            Method write = RandomAccessStore.class.getDeclaredMethod("writeStoreHeader");
            write.setAccessible(true);
            Field lock = FileStore.class.getDeclaredField("saveChunkLock");
            lock.setAccessible(true);
            return new NewestChunk(file, (ReentrantLock) lock.get(file), write);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the header of this H2 is not known", e);
        }
    }

    /** Writes the header and forces it; what was forced before is found from then on. May be called by any thread. */
    void note() throws SQLException {
        saving.lock();
        try {
            writeHeader.invoke(file);
        } catch (InvocationTargetException e) {
            throw new SQLException("the header of the database was not written", e.getCause());
        } catch (IllegalAccessException e) {
            throw new SQLException("the header of this H2 is not known", e);
        } finally {
            saving.unlock();
        }
        file.sync();
    }
}
