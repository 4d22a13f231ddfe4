package io.turnoutboard.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A program's channel to a file of a {@link ForgetfulDisk}. */
final class ForgetfulChannel extends FileBaseDefault {
    private final ForgetfulDisk disk;
    private final ForgetfulFile file;

    ForgetfulChannel(ForgetfulDisk disk, ForgetfulFile file) {
        this.disk = disk;
        this.file = file;
    }

    @Override
    public long size() {
        synchronized (disk) {
            return file.seen().size();
        }
    }

    @Override
    public synchronized int read(ByteBuffer to, long position) {
        synchronized (disk) {
            byte[] bytes = file.seen().copy(position, to.remaining());
            to.put(bytes);
            return bytes.length == 0 ? -1 : bytes.length;
        }
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        byte[] bytes = new byte[from.remaining()];
        from.get(bytes);
        disk.change(file, new Change.Write(position, bytes));
        return bytes.length;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        if (size < size()) {
            disk.change(file, new Change.Truncate(size));
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.force(file);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(this, position, size, shared) {
            @Override
            public boolean isValid() {
                return true;
            }

            @Override
            public void release() {
                // one program in the test
            }
        };
    }
}
