package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.host.backup.MemoryLedger;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.OwnerOnly;
import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.setup.WardMap;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.JournalHeader;
import io.turnoutboard.store.ProgramLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that a restore goes to, held against every other program until it is closed. */
final class RestoreTarget implements AutoCloseable {
    private static final List<String> OF_THE_OLD = List.of("ledger", "host.properties", "join.properties");

    private final FolderLayout layout;
    private final @Nullable ProgramLock lock;

    private RestoreTarget(FolderLayout layout, @Nullable ProgramLock lock) {
        this.layout = layout;
        this.lock = lock;
    }

    /**
     * Takes a folder; only for {@code writing} it is made where it is missing.
     *
     * @throws FolderException TB-Y11 when a program has it open
     */
    static RestoreTarget take(Path folder, boolean writing) throws IOException, FolderException {
        FolderLayout layout = new FolderLayout(folder.toAbsolutePath().normalize());
        if (writing) {
            OwnerOnly.makeFolder(layout.folder());
        } else if (!Files.exists(layout.hostLock())) {
            return new RestoreTarget(layout, null);
        }
        return new RestoreTarget(
                layout,
                ProgramLock.take(layout.hostLock())
                        .orElseThrow(() -> new FolderException(Restore.IN_USE, List.of(folder.toString()))));
    }

    /** A folder whose lock the caller holds; it keeps it. */
    static RestoreTarget held(FolderLayout layout) {
        return new RestoreTarget(layout, null);
    }

    /** @throws FolderException TB-Y12 when another election lies there, TB-Y14 when something else does */
    void mustTake(ElectionId election) throws FolderException {
        if (Files.exists(layout.election())) {
            if (!ElectionIdentity.read(layout).id().equals(election)) {
                throw new FolderException(
                        Restore.OTHER_ELECTION, List.of(layout.folder().toString()));
            }
        } else if (!isVacant()) {
            throw new FolderException(
                    Restore.NOT_VACANT, List.of(layout.folder().toString()));
        }
    }

    private boolean isVacant() {
        if (!Files.exists(layout.folder())) {
            return true;
        }
        try (Stream<Path> within = Files.list(layout.folder())) {
            return within.allMatch(file -> file.equals(layout.hostLock()) || file.equals(layout.desks()));
        } catch (IOException e) {
            return false;
        }
    }

    Path database() {
        return layout.database();
    }

    /** The given sources and what lies in the target itself. */
    List<Path> withSources(List<Path> given) throws IOException {
        List<Path> all = new ArrayList<>(given);
        if (Files.isDirectory(layout.folder())) {
            try (Stream<Path> files = Files.list(layout.folder())) {
                files.filter(file -> file.getFileName().toString().startsWith(FolderLayout.COPY))
                        .sorted()
                        .forEach(all::add);
            }
        }
        if (Files.isDirectory(layout.desks())) {
            all.add(layout.desks());
        }
        return all;
    }

    /** Builds the restored ledger beside the old one, proves it, and puts it in its place; the old is put aside. */
    Optional<Path> replace(RestorePlan plan, Clock machine, Instant taken) throws IOException, FolderException {
        Path making = Files.createTempDirectory(layout.folder(), "restoring-");
        try {
            Clock clock = Clock.fixed(latest(plan, machine, taken), machine.getZone());
            new RestoredLedger(plan, clock).build(making);
            prove(plan, making);
            Optional<Path> aside = putAside(machine);
            try {
                Files.move(new FolderLayout(making).database(), database());
            } catch (IOException e) {
                putBack(aside);
                throw e;
            }
            bringDesks(making);
            bringJournals(plan);
            writeIdentity(plan, machine, taken);
            bringMap(plan);
            return aside;
        } catch (NotSavedException e) {
            throw new IOException("the journal of the restore could not be forced", e);
        } finally {
            discard(making);
        }
    }

    /** Demos and drills go on at the time of the backup, a real day now. */
    private static Instant latest(RestorePlan plan, Clock machine, Instant taken) {
        boolean real = plan.board().election().purpose() == Purpose.REAL;
        Instant last = plan.last().seal().sealedAt();
        Instant now = real ? machine.instant() : taken;
        return now.isBefore(last) ? last : now;
    }

    private static void prove(RestorePlan plan, Path making) throws IOException, FolderException {
        try (MemoryLedger memory = MemoryLedger.open(
                Files.readAllBytes(new FolderLayout(making).database()),
                LedgerDatabase.opener(plan.keys().ring().ownerPassword()))) {
            Optional<String> fault =
                    memory.fault(plan.board().genesis().election().id());
            if (fault.isPresent()) {
                throw new FolderException(Restore.DAMAGED, List.of(fault.get()));
            }
        } catch (SQLException | MalformedEntryException e) {
            throw new FolderException(Restore.DAMAGED, List.of(String.valueOf(e.getMessage())), e);
        }
    }

    private Optional<Path> putAside(Clock machine) throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(layout.folder())) {
            files.filter(file -> OF_THE_OLD.stream()
                            .anyMatch(name -> file.getFileName().toString().startsWith(name)))
                    .sorted()
                    .forEach(old::add);
        }
        if (old.isEmpty()) {
            return Optional.empty();
        }
        String time = machine.instant().toString().replace(":", "").replace(".", "-");
        Path aside = Files.createDirectory(layout.folder().resolve("before-restore-" + time));
        for (Path file : old) {
            Files.move(file, aside.resolve(file.getFileName()));
        }
        return Optional.of(aside);
    }

    private void putBack(Optional<Path> aside) throws IOException {
        if (aside.isPresent()) {
            try (Stream<Path> files = Files.list(aside.get())) {
                for (Path file : files.toList()) {
                    Files.move(file, layout.folder().resolve(file.getFileName()));
                }
            }
        }
    }

    private void bringDesks(Path making) throws IOException {
        for (Path desk : DeskFolder.all(new FolderLayout(making).desks())) {
            Files.createDirectories(layout.desks());
            Files.move(desk, layout.desks().resolve(desk.getFileName()));
        }
    }

    /** Journals that were given lie among the desks from now on, and the host delivers them; none replaces another. */
    private void bringJournals(RestorePlan plan) throws IOException {
        for (Map.Entry<Path, JournalHeader> given : plan.sources().journals().entrySet()) {
            Path desk = layout.desks().resolve(given.getValue().desk().toString());
            Path own = desk.resolve("journal");
            if (given.getKey().toAbsolutePath().normalize().equals(own)) {
                continue;
            }
            Files.createDirectories(desk);
            if (!Files.exists(own)) {
                Files.copy(given.getKey(), own);
            } else if (goesOn(own, given.getKey())) {
                Path fresh = desk.resolve("journal.new");
                Files.copy(given.getKey(), fresh);
                Files.move(own, desk.resolve("journal.before-restore"));
                Files.move(fresh, own);
            }
        }
    }

    /** Whether a journal holds another and more. */
    private static boolean goesOn(Path shorter, Path longer) throws IOException {
        return Files.size(longer) > Files.size(shorter) && Files.mismatch(shorter, longer) == Files.size(shorter);
    }

    private void writeIdentity(RestorePlan plan, Clock machine, Instant taken) throws IOException {
        Properties said = RestoreHere.identity(plan.content());
        Map<String, String> values = new TreeMap<>();
        said.stringPropertyNames().forEach(name -> values.put(name, said.getProperty(name)));
        PropertiesFile.write(layout.election(), values);
        if (plan.board().election().purpose() != Purpose.REAL && !Files.exists(layout.clock())) {
            FolderClock.standAt(layout.clock(), latest(plan, machine, taken), machine.instant());
        }
    }

    private void bringMap(RestorePlan plan) throws IOException {
        Path map = WardMap.in(layout.folder());
        Optional<byte[]> kept = plan.content().map();
        if (kept.isPresent() && !Files.exists(map)) {
            Files.createDirectories(map.getParent());
            Files.write(map, kept.get());
        }
    }

    private static void discard(Path making) throws IOException {
        try (Stream<Path> all = Files.walk(making)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
