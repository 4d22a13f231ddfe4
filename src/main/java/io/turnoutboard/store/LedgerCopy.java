package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.Journal.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sealed lines as a desk has read them, in a file of its own: by it the desk shows its board while no host answers,
 * and a ledger that was lost can be taken up again. Lines are not forced one by one, since the host has them; a
 * checkpoint and the end force what came before. A tail that the file ends within is cut off; a file with any other
 * damage, or of another election, is put aside under another name and begun anew, never deleted. Used by one thread.
 */
public final class LedgerCopy implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerCopy.class);

    private final Path path;
    private final ElectionId election;
    private final Optional<Path> putAside;
    private final List<String> unwritten = new ArrayList<>();
    private final SequencedSet<Checkpoint> checkpoints = new LinkedHashSet<>();
    private final Disk disk;
    private FileChannel file;
    private ChainReader chain;
    private long end;

    private LedgerCopy(Path path, ElectionId election, Optional<Path> putAside, FileChannel file, Disk disk) {
        this.path = path;
        this.election = election;
        this.putAside = putAside;
        this.file = file;
        this.disk = disk;
        chain = new ChainReader(election);
    }

    /**
     * Reads the copy, or begins one.
     *
     * @throws IOException when the file can be neither read nor put aside, or a new one not be written
     */
    public static LedgerCopy open(Path path, ElectionId election) throws IOException {
        return open(path, election, FileChannel::open);
    }

    static LedgerCopy open(Path path, ElectionId election, Disk disk) throws IOException {
        if (!Files.exists(path)) {
            return begin(path, election, Optional.empty(), disk);
        }
        CopiedLedger copied = CopiedLedger.read(path);
        boolean ours = copied.election().filter(election::equals).isPresent();
        if (!ours || copied.state() == CopiedLedger.State.DAMAGED) {
            LOG.error("The copy of the ledger {} is damaged or of another election and is put aside", path);
            return begin(path, election, Optional.of(putAside(path, "damaged")), disk);
        }
        FileChannel file = disk.open(path, StandardOpenOption.WRITE);
        LedgerCopy copy = new LedgerCopy(path, election, Optional.empty(), file, disk);
        copy.end = copied.end();
        file.truncate(copy.end);
        copied.lines().forEach(copy::follow);
        copy.checkpoints.addAll(copied.checkpoints());
        return copy;
    }

    private static LedgerCopy begin(Path path, ElectionId election, Optional<Path> putAside, Disk disk)
            throws IOException {
        LedgerCopy copy = new LedgerCopy(path, election, putAside, create(path, disk), disk);
        copy.writeHead();
        return copy;
    }

    private static FileChannel create(Path path, Disk disk) throws IOException {
        FileChannel file = disk.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Journal.forceFolder(path);
        return file;
    }

    /** Where a file was put that could not be gone on with when this one was opened. */
    public Optional<Path> putAside() {
        return putAside;
    }

    /**
     * All lines from the first on, read from the file.
     *
     * @throws IOException when it cannot be read, or lines could not be written to it
     */
    public List<SealedEntry> lines() throws IOException {
        writeWaiting();
        return CopiedLedger.read(path).lines();
    }

    /** The number of the last line; −1 before the first. */
    public long seq() {
        return chain.seq();
    }

    /** A reader that has followed every line, to go on from the last. */
    public ChainReader reader() {
        return chain.copy();
    }

    /** The checkpoints that the desk has seen, in the order in which it saw them. */
    public List<Checkpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    /**
     * Adds lines; the first must follow the last that is there.
     *
     * @throws IOException when they could not be written; they are kept in memory and written with the next ones
     */
    public void append(List<SealedEntry> lines) throws IOException {
        for (SealedEntry line : lines) {
            follow(line);
            unwritten.add(CopiedLedger.LINE + LineText.of(line));
        }
        writeWaiting();
    }

    /**
     * Keeps a checkpoint, unless it is kept already, and forces everything before it to the disk.
     *
     * @throws IOException when it could not be written; it is written with the next line
     */
    public void note(Checkpoint checkpoint) throws IOException {
        if (checkpoints.add(checkpoint)) {
            unwritten.add(CopiedLedger.CHECKPOINT + checkpoint.text());
            writeWaiting();
            file.force(false);
        }
    }

    /**
     * Forces to the disk what was added.
     *
     * @throws IOException when it could not be forced
     */
    public void force() throws IOException {
        file.force(false);
    }

    /**
     * Puts the file aside, where the host's ledger turned out to be another one, and begins anew.
     *
     * @return where the old file is now
     */
    public Path restart() throws IOException {
        closeOld();
        String name = chain.seq() < 0
                ? "empty"
                : String.join(
                        ".",
                        Integer.toString(chain.epoch()),
                        Long.toString(chain.seq()),
                        chain.head().shortForm());
        Path old = putAside(path, name);
        file = create(path, disk);
        end = 0;
        chain = new ChainReader(election);
        checkpoints.clear();
        writeHead();
        return old;
    }

    /** What of the old ledger could not be written is not worth stopping the new one. */
    private void closeOld() {
        try {
            close();
        } catch (IOException e) {
            LOG.warn("The old copy of the ledger was not closed cleanly", e);
        }
        unwritten.clear();
    }

    private void follow(SealedEntry line) {
        try {
            chain.follow(line);
        } catch (BrokenChainException e) {
            throw new IllegalArgumentException("line %d after %d".formatted(line.seq(), chain.seq()), e);
        }
    }

    private void writeHead() throws IOException {
        unwritten.addFirst(CopiedLedger.FORMAT + "\n" + election);
        writeWaiting();
    }

    private void writeWaiting() throws IOException {
        if (unwritten.isEmpty()) {
            return;
        }
        ByteBuffer frames = CopiedLedger.frames(unwritten);
        long length = frames.remaining();
        try {
            file.truncate(end);
            long at = end;
            while (frames.hasRemaining()) {
                at += file.write(frames, at);
            }
        } catch (IOException e) {
            cutBack(e);
            throw e;
        }
        end += length;
        unwritten.clear();
    }

    private void cutBack(IOException cause) {
        try {
            file.truncate(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Gives a file a free name beside itself. */
    private static Path putAside(Path path, String name) throws IOException {
        String stem = path.getFileName() + "." + name;
        Path free = path.resolveSibling(stem);
        for (int other = 2; Files.exists(free); other++) {
            free = path.resolveSibling(stem + "-" + other);
        }
        return Files.move(path, free);
    }

    /** Forces what was written to the disk. */
    @Override
    public void close() throws IOException {
        try (FileChannel closing = file) {
            writeWaiting();
            closing.force(true);
        }
    }
}
