package io.turnoutboard.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.disk.CutFigures;
import io.turnoutboard.disk.ForgetfulDisk;
import io.turnoutboard.disk.ForgetfulPath;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.SealedDay;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.CopiedLedger;
import io.turnoutboard.store.CopiesOnADisk;
import io.turnoutboard.store.LedgerDao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One ledger and its desks through many power cuts, on a disk that forgets, tears and reorders what was not forced: the
 * real sealer, database, mending and journals, on one thread, so that a seed gives the same steps.
 */
class PowerCuts {
    private static final String PASSWORD = "secret";
    /** Writes and forces between two cuts. */
    private static final int MOST_STEPS = 60;

    private final Path temp;
    private final Random random;
    private final CutFigures figures = new CutFigures();
    private final HandClock clock = new HandClock(SealedDay.at(10, 0));
    private final List<PowerCutDesk> desks = List.of(new PowerCutDesk(1), new PowerCutDesk(2), new PowerCutDesk(3));
    private final List<Hash> shown = new ArrayList<>();
    private Optional<Checkpoint> checkpoint = Optional.empty();
    private int round;
    private int lost;
    private int unreadable;
    private final boolean holes;
    private int builtAnew;

    PowerCuts(Path temp, long seed) {
        this(temp, seed, false);
    }

    /** @param holes whether of one write to the database any pages may be missing; then the host's copy helps */
    PowerCuts(Path temp, long seed, boolean holes) {
        this.temp = temp;
        this.holes = holes;
        random = new Random(seed);
    }

    /** Cuts the power so many times; stops when something that was shown is gone. */
    void run(int rounds) throws Exception {
        found();
        for (int i = 0; i < rounds && lost + unreadable == 0; i++) {
            cutOnce();
        }
        if (lost + unreadable == 0) {
            conclude();
        }
    }

    int lost() {
        return lost;
    }

    int unreadable() {
        return unreadable;
    }

    /** How often the database was lost, and built anew from the host's copy. */
    int builtAnew() {
        return builtAnew;
    }

    int sealed() {
        return shown.size();
    }

    @Override
    public String toString() {
        return "%s; entries saved %d, sealed and shown %d, lost %d, databases that could not be read %d, built anew %d"
                .formatted(figures, saved().size(), sealed(), lost, unreadable, builtAnew);
    }

    /** A ledger of three stations, closed in peace. */
    private void found() throws Exception {
        Path folder = Files.createDirectories(folder());
        ForgetfulDisk disk = mount();
        openDesks(folder, disk);
        PowerCutDesk first = desks.getFirst();
        List<Entry> preparation = new ArrayList<>();
        preparation.add(first.entry(1, SealedDay.genesis()));
        preparation.add(first.entry(2, new EntryBody.DeskEnrolled(first.id(), "bàn 1")));
        for (SealedEntry line :
                SealedDay.ofStations(900_000, 900_000, 900_000).lines().subList(2, 6)) {
            preparation.add(
                    first.entry(preparation.size() + 1L, line.entry().body().decode()));
        }
        first.save(preparation);
        LedgerDatabase database = database(folder);
        HostCopy copy = copy(folder, disk);
        Sealer sealer = sealer(database, copy);
        sealer.begin(preparation.getFirst());
        PowerCutSitting sitting = new PowerCutSitting(database, sealer, copy, desks, random);
        sitting.catchUp();
        show(disk, sitting);
        sitting.close();
        disk.cut();
    }

    /** What the last cut left is opened, mended and taken up; none where that is not possible any more. */
    private Optional<PowerCutSitting> takeUp(ForgetfulDisk disk) throws Exception {
        Path folder = nextFolder();
        openDesks(folder, disk);
        Optional<LedgerDatabase> whole = whole(folder);
        if (whole.isEmpty() && holes) {
            whole = Optional.of(buildAnew(folder, disk));
        }
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        LedgerDatabase database = whole.get();
        HostCopy copy = copy(folder, disk);
        Sealer sealer = sealer(database, copy);
        sealer.resume();
        PowerCutSitting sitting = new PowerCutSitting(database, sealer, copy, desks, random);
        sitting.catchUp();
        show(disk, sitting);
        assertThat(sitting.sealedEntries()).containsAll(saved());
        return Optional.of(sitting);
    }

    /** The database with everything that was shown; none where it is lost, which is counted. */
    private Optional<LedgerDatabase> whole(Path folder) throws Exception {
        LedgerDatabase database;
        try {
            LedgerDatabase.mend(folder.resolve("ledger"), PASSWORD, new Salvage(SealedDay.ELECTION, List.of()));
            database = database(folder);
        } catch (FolderException | LostLedgerException e) {
            unreadable++;
            return Optional.empty();
        }
        try {
            WholeLedger.require(database, Optional.empty());
            WholeLedger.requireChain(database);
            lost += missing(new LedgerDao(database.sealerHandle()).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE));
            if (lost == 0) {
                return Optional.of(database);
            }
        } catch (LostLedgerException e) {
            unreadable++;
        }
        database.close();
        return Optional.empty();
    }

    /** As a host does that finds its database lost; what was counted as lost counts only where the copy lacks it too. */
    private LedgerDatabase buildAnew(Path folder, ForgetfulDisk disk) throws Exception {
        List<SealedEntry> lines =
                CopiedLedger.read(folder.resolve("ledger.copy")).lines();
        lost = missing(lines);
        unreadable = 0;
        builtAnew++;
        Path file = folder.resolve("ledger.mv.db");
        disk.forget(file);
        Files.deleteIfExists(file);
        LedgerDatabase database = database(folder);
        RestoredLedger.take(database.sealerHandle(), lines);
        new LedgerDao(database.sealerHandle()).raiseSealedUpto(lines.getLast().seq());
        return database;
    }

    private static HostCopy copy(Path folder, ForgetfulDisk disk) throws IOException {
        return new HostCopy(new CopiesOnADisk(disk).open(folder.resolve("ledger.copy"), SealedDay.ELECTION));
    }

    private Sealer sealer(LedgerDatabase database, HostCopy copy) {
        return new Sealer(database, SealedDay.KEY, clock, copy);
    }

    private List<Entry> saved() {
        return desks.stream().flatMap(desk -> desk.saved().stream()).toList();
    }

    private void cutOnce() throws Exception {
        ForgetfulDisk disk = mount();
        Optional<PowerCutSitting> sitting = takeUp(disk);
        if (sitting.isPresent()) {
            workUntilTheCut(disk, sitting.get());
        }
    }

    /** After the last cut the ledger is proved to the last line, and closed in peace: a cut could take nothing then. */
    private void conclude() throws Exception {
        ForgetfulDisk disk = mount();
        Optional<PowerCutSitting> sitting = takeUp(disk);
        if (sitting.isPresent()) {
            sitting.get().requireProof(checkpoint);
            sitting.get().close();
            assertThat(disk.isForced()).isTrue();
        }
    }

    private void workUntilTheCut(ForgetfulDisk disk, PowerCutSitting sitting) throws IOException {
        disk.cutAfter(1 + random.nextInt(MOST_STEPS));
        while (!disk.isDead()) {
            clock.set(clock.instant().plusMillis(700));
            if (sitting.step() && !disk.isDead()) {
                show(disk, sitting);
            }
        }
        sitting.close();
    }

    /** Lets desks see what was sealed, and remembers that they may have. */
    private void show(ForgetfulDisk disk, PowerCutSitting sitting) {
        makeDurable(sitting);
        if (disk.isDead()) {
            return;
        }
        sitting.linesAfter(shown.size() - 1L)
                .forEach(line -> shown.add(line.seal().hash()));
        checkpoint = sitting.latestCheckpoint();
    }

    void makeDurable(PowerCutSitting sitting) {
        sitting.sealer().makeDurable();
    }

    /** How many lines a desk may have seen that are not there any more, or are other ones. */
    private int missing(List<SealedEntry> lines) {
        int missing = 0;
        for (int seq = 0; seq < shown.size(); seq++) {
            if (seq >= lines.size() || !lines.get(seq).seal().hash().equals(shown.get(seq))) {
                missing++;
            }
        }
        return missing;
    }

    private ForgetfulDisk mount() {
        ForgetfulDisk disk = new ForgetfulDisk(random, figures);
        ForgetfulPath.mount(disk, holes);
        return disk;
    }

    private void openDesks(Path folder, ForgetfulDisk disk) throws Exception {
        for (PowerCutDesk desk : desks) {
            desk.open(folder, disk);
        }
    }

    private static LedgerDatabase database(Path folder) throws FolderException {
        return LedgerDatabase.open(folder.resolve("ledger"), ForgetfulPath.LAYER, SealedDay.ELECTION, PASSWORD);
    }

    private Path folder() {
        return temp.resolve("round-" + round);
    }

    /** H2 still knows the old path as open, so what the disk had comes back under another. */
    private Path nextFolder() throws IOException {
        Path old = folder();
        round++;
        Files.createDirectories(folder());
        for (String name : List.of("ledger.mv.db", "ledger.copy", "journal-1", "journal-2", "journal-3")) {
            Files.move(old.resolve(name), folder().resolve(name));
        }
        return folder();
    }
}
