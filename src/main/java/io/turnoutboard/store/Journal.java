package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The file of everything that was keyed on one desk, forced to the disk before it is called saved. Nothing in it is
 * ever changed. A record that the file ends within is cut off and kept beside it; any other damage stops the journal
 * and leaves the file as it is. Safe on any thread; {@link #append} blocks for one disk sync.
 */
public final class Journal implements Closeable {
    private final FileChannel file;
    private final JournalHeader header;
    private final List<Entry> entries;
    private long end;

    /** The way to the file. */
    @FunctionalInterface
    interface Disk {
        FileChannel open(Path path, OpenOption... how) throws IOException;
    }

    private Journal(FileChannel file, JournalHeader header, List<Entry> entries, long end) {
        this.file = file;
        this.header = header;
        this.entries = entries;
        this.end = end;
    }

    /** Makes a new journal; the file must not exist. */
    public static Journal create(Path path, JournalHeader header) throws IOException {
        return create(path, header, FileChannel::open);
    }

    static Journal create(Path path, JournalHeader header, Disk disk) throws IOException {
        FileChannel file = disk.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ByteBuffer frame = JournalRecord.frame(header.bytes());
        long length = frame.remaining();
        writeAll(file, frame, 0);
        file.force(true);
        forceFolder(path);
        return new Journal(file, header, new ArrayList<>(), length);
    }

    /**
     * Opens a journal to go on with it. Only the holder of the desk's lock may.
     *
     * @throws JournalException when it is damaged before its tail or newer than this program; the file is untouched
     */
    public static Journal open(Path path) throws IOException, JournalException {
        return open(path, FileChannel::open);
    }

    static Journal open(Path path, Disk disk) throws IOException, JournalException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        if (!(JournalRecord.read(bytes) instanceof JournalRecord.Found.Whole first)) {
            throw new JournalException(JournalException.NOT_A_JOURNAL, "the journal has no header: " + path);
        }
        JournalHeader header = JournalHeader.of(first.content());
        List<Entry> entries = readEntries(bytes, path);
        FileChannel file = disk.open(path, StandardOpenOption.WRITE);
        if (bytes.hasRemaining()) {
            keepCutTail(path, bytes);
            file.truncate(bytes.position());
            file.force(true);
        }
        return new Journal(file, header, entries, bytes.position());
    }

    /**
     * Whose a journal is, without opening it.
     *
     * @throws JournalException when the file is none, or newer than this program
     */
    public static JournalHeader headerOf(Path path) throws IOException, JournalException {
        if (!(JournalRecord.read(ByteBuffer.wrap(Files.readAllBytes(path)))
                instanceof JournalRecord.Found.Whole first)) {
            throw new JournalException(JournalException.NOT_A_JOURNAL, "the file has no header: " + path);
        }
        return JournalHeader.of(first.content());
    }

    private static List<Entry> readEntries(ByteBuffer bytes, Path path) throws JournalException {
        List<Entry> entries = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int start = bytes.position();
            switch (JournalRecord.read(bytes)) {
                case JournalRecord.Found.Whole(var content) -> {
                    OptionalInt batch = JournalBatch.size(content);
                    if (batch.isEmpty()) {
                        entries.add(entry(content, entries.size(), path));
                    } else if (!readBatch(new Batch(start, batch.getAsInt()), bytes, entries, path)) {
                        bytes.position(start);
                        return entries;
                    }
                }
                case JournalRecord.Found.Cut _ -> {
                    return entries;
                }
                case JournalRecord.Found.Damaged _ -> {
                    if (TornTail.isAt(bytes, start, entries.size() + 1L)) {
                        return entries;
                    }
                    throw damaged(entries.size(), path);
                }
            }
        }
        return entries;
    }

    /** Entries that were saved together: where that begins, and how many. */
    private record Batch(int start, int size) {}

    /** Reads the entries of a batch; false, and none of them, where the file ends within it. */
    private static boolean readBatch(Batch whole, ByteBuffer bytes, List<Entry> entries, Path path)
            throws JournalException {
        List<Entry> batch = new ArrayList<>();
        while (batch.size() < whole.size()) {
            int before = entries.size() + batch.size();
            switch (JournalRecord.read(bytes)) {
                case JournalRecord.Found.Whole(var content) -> batch.add(entry(content, before, path));
                case JournalRecord.Found.Cut _ -> {
                    return false;
                }
                case JournalRecord.Found.Damaged _ -> {
                    if (TornTail.isAt(bytes, whole.start(), entries.size() + (long) whole.size())) {
                        return false;
                    }
                    throw damaged(before, path);
                }
            }
        }
        entries.addAll(batch);
        return true;
    }

    private static Entry entry(byte[] content, int before, Path path) throws JournalException {
        try {
            Entry entry = Entry.of(content);
            if (entry.head().deskSeq() != before + 1) {
                throw damaged(before, path);
            }
            return entry;
        } catch (MalformedEntryException e) {
            JournalException damaged = damaged(before, path);
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static JournalException damaged(int before, Path path) {
        return new JournalException(
                JournalException.DAMAGED, "entry %d of the journal %s is damaged".formatted(before + 1, path));
    }

    private static void keepCutTail(Path path, ByteBuffer tail) throws IOException {
        byte[] bytes = new byte[tail.remaining()];
        tail.duplicate().get(bytes);
        Files.write(path.resolveSibling("journal.cut-" + tail.position()), bytes);
    }

    public JournalHeader header() {
        return header;
    }

    /** All entries, in the desk's order. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The entries with a number above {@code deskSeq}. */
    public synchronized List<Entry> entriesAfter(long deskSeq) {
        return List.copyOf(entries.subList((int) Math.min(deskSeq, entries.size()), entries.size()));
    }

    /** How many entries it holds, which is also the number of the last. */
    public synchronized long size() {
        return entries.size();
    }

    /**
     * Adds an entry and forces it to the disk; its number must be the next.
     *
     * @throws IOException when it could not be forced; nothing of it remains in the file
     */
    public void append(Entry entry) throws IOException {
        appendAll(List.of(entry));
    }

    /**
     * Adds entries that belong together and forces them to the disk; their numbers must be the next. A file
     * that ends within them has none of them.
     *
     * @throws IOException when they could not be forced; nothing of them remains in the file
     */
    public synchronized void appendAll(List<Entry> batch) throws IOException {
        for (int i = 0; i < batch.size(); i++) {
            long deskSeq = batch.get(i).head().deskSeq();
            if (deskSeq != entries.size() + i + 1L) {
                throw new IllegalArgumentException("entry %d after %d".formatted(deskSeq, entries.size() + i));
            }
        }
        ByteBuffer mark = JournalBatch.mark(batch);
        ByteBuffer records = JournalBatch.records(batch);
        long begin = end + mark.remaining();
        long length = mark.remaining() + (long) records.remaining();
        try {
            file.truncate(end);
            if (mark.hasRemaining()) {
                // on the disk before its records, so that what is there of them is known for a part of this batch
                writeAll(file, mark, end);
                file.force(false);
            }
            writeAll(file, records, begin);
            file.force(false);
        } catch (IOException e) {
            cutBack(e);
            throw e;
        }
        end += length;
        entries.addAll(batch);
    }

    private void cutBack(IOException cause) {
        try {
            file.truncate(end);
            file.force(true);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void writeAll(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    /** A new file is only there for sure once its folder is forced too; where a system cannot, it needs not. */
    static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !System.getProperty("os.name", "").startsWith("Linux")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
