package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Hash;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One desk's folder while this program holds its lock: the journal within is its own until it is closed. */
public final class DeskFolder implements Closeable {
    private static final String JOURNAL = "journal";
    private static final String LOCK = "lock";

    private final Path folder;
    private final ProgramLock lock;
    private final Journal journal;

    private DeskFolder(Path folder, ProgramLock lock, Journal journal) {
        this.folder = folder;
        this.lock = lock;
        this.journal = journal;
    }

    public Path path() {
        return folder;
    }

    public Journal journal() {
        return journal;
    }

    /** True when this journal was made for this place and machine, and not copied here. */
    public boolean isAtHome(String machine) {
        return journal.header().binding().equals(binding(folder, machine));
    }

    /** Makes a new desk under {@code desks} for this machine and takes its lock. */
    public static DeskFolder create(Path desks, DeskId desk, ElectionId election, String machine) throws IOException {
        return createBound(desks, new JournalHeader(desk, election, binding(desks.resolve(desk.toString()), machine)));
    }

    /** Makes a new desk that is not bound to a machine: the one that plays a demo's day. */
    public static DeskFolder createBound(Path desks, JournalHeader header) throws IOException {
        Path folder = Files.createDirectories(desks.resolve(header.desk().toString()));
        ProgramLock lock = lockOf(folder).orElseThrow(() -> new IOException("a new desk is locked: " + folder));
        return new DeskFolder(folder, lock, Journal.create(folder.resolve(JOURNAL), header));
    }

    /**
     * Takes a desk's lock and opens its journal; empty when another program holds it.
     *
     * @throws JournalException when the journal is damaged or newer; the lock is given back
     */
    public static Optional<DeskFolder> open(Path folder) throws IOException, JournalException {
        Optional<ProgramLock> lock = lockOf(folder);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DeskFolder(folder, lock.get(), Journal.open(folder.resolve(JOURNAL))));
        } catch (IOException | JournalException e) {
            lock.get().close();
            throw e;
        }
    }

    /** The folders of all desks, in the order of their names. */
    public static List<Path> all(Path desks) throws IOException {
        if (!Files.isDirectory(desks)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(desks)) {
            return found.filter(folder -> Files.exists(folder.resolve(JOURNAL)))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<ProgramLock> lockOf(Path folder) throws IOException {
        return ProgramLock.take(folder.resolve(LOCK));
    }

    private static String binding(Path folder, String machine) {
        String place = machine + "\n" + folder.toAbsolutePath().normalize();
        return Hash.of(place.getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Override
    public void close() throws IOException {
        journal.close();
        lock.close();
    }
}
