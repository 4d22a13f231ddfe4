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

    PowerCuts(Path temp, long seed) {
        this.temp = temp;
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

    int sealed() {
        return shown.size();
    }

    @Override
    public String toString() {
        return "%s; entries saved %d, sealed and shown %d, lost %d, databases that could not be read %d"
                .formatted(figures, saved().size(), sealed(), lost, unreadable);
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
        Sealer sealer = new Sealer(database, SealedDay.KEY, clock);
        sealer.begin(preparation.getFirst());
        PowerCutSitting sitting = new PowerCutSitting(database, sealer, desks, random);
        sitting.catchUp();
        show(disk, sitting);
        sitting.close();
        disk.cut();
    }

    /** What the last cut left is opened, mended and taken up; none where that is not possible any more. */
    private Optional<PowerCutSitting> takeUp(ForgetfulDisk disk) throws Exception {
        Path folder = nextFolder();
        openDesks(folder, disk);
        LedgerDatabase.mend(folder.resolve("ledger"), PASSWORD);
        LedgerDatabase database;
        try {
            database = database(folder);
        } catch (FolderException e) {
            unreadable++;
            return Optional.empty();
        }
        compare(database);
        if (lost > 0) {
            database.close();
            return Optional.empty();
        }
        Sealer sealer = new Sealer(database, SealedDay.KEY, clock);
        sealer.resume();
        PowerCutSitting sitting = new PowerCutSitting(database, sealer, desks, random);
        sitting.catchUp();
        show(disk, sitting);
        assertThat(sitting.sealedEntries()).containsAll(saved());
        return Optional.of(sitting);
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

    /** Counts what a desk may have seen and is not there any more, or is another line. */
    private void compare(LedgerDatabase database) {
        List<SealedEntry> lines = new LedgerDao(database.sealerHandle()).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE);
        for (int seq = 0; seq < shown.size(); seq++) {
            if (seq >= lines.size() || !lines.get(seq).seal().hash().equals(shown.get(seq))) {
                lost++;
            }
        }
    }

    private ForgetfulDisk mount() {
        ForgetfulDisk disk = new ForgetfulDisk(random, figures);
        ForgetfulPath.mount(disk);
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
        for (String name : List.of("ledger.mv.db", "journal-1", "journal-2", "journal-3")) {
            Files.move(old.resolve(name), folder().resolve(name));
        }
        return folder();
    }
}
