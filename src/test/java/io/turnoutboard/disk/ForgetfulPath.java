package io.turnoutboard.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** Lets H2 keep its files on a {@link ForgetfulDisk}: {@code jdbc:h2:forgetful:…}. One disk at a time. */
public final class ForgetfulPath extends FilePathWrapper {
    /** H2's name for this way to the disk. */
    public static final String LAYER = "forgetful";

    private static @Nullable ForgetfulDisk disk;
    private static boolean inPages;

    /** H2 makes one for each path. */
    public ForgetfulPath() {}

    /**
     * From now on H2 finds its files there.
     *
     * @param holes whether of one write any pages may be missing, which H2 does not always see: docs/decisions/0043
     */
    public static synchronized void mount(ForgetfulDisk fresh, boolean holes) {
        FilePath.register(new ForgetfulPath());
        disk = fresh;
        inPages = holes;
    }

    private static synchronized ForgetfulDisk disk() {
        if (disk == null) {
            throw new IllegalStateException("no disk is mounted");
        }
        return disk;
    }

    private Path real() {
        return Path.of(getBase().toString());
    }

    @Override
    public String getScheme() {
        return LAYER;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return disk().open(real(), inPages);
    }

    @Override
    public long size() {
        try {
            return disk().has(real()) ? disk().file(real()).seen().size() : super.size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void delete() {
        disk().forget(real());
        super.delete();
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        throw new UnsupportedOperationException("nothing is moved while it is open");
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return newFileChannelOutputStream(open("rw"), append);
    }
}
