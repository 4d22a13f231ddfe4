package io.turnoutboard.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock against every other program, and against every other place in this one. On POSIX systems a program loses its lock
 * on a file as soon as it closes any channel to that file, so a file whose lock is held here is not opened again. A lock
 * ends with its program, however that ends. Safe on any thread.
 */
public final class ProgramLock implements Closeable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProgramLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, making its file where there is none; empty where it is held.
     *
     * @throws IOException when the file cannot be made or opened
     */
    public static Optional<ProgramLock> take(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path file =
                (folder == null ? path.toAbsolutePath() : folder.toRealPath().resolve(path.getFileName()));
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<ProgramLock> taken = Optional.empty();
        try {
            taken = open(file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<ProgramLock> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock();
            locked = lock != null;
            return locked ? Optional.of(new ProgramLock(file, channel)) : Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    /** Gives the lock back; again it does nothing. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
