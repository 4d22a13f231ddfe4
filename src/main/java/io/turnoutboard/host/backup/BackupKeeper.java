package io.turnoutboard.host.backup;

import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.service.BackupState;
import io.turnoutboard.service.BackupState.ProvedBackup;
import io.turnoutboard.service.BackupState.Warning;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Observable;
import io.turnoutboard.store.LedgerDao;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the backups of an election while its host is at work, on a thread and connections of its own, so that sealing
 * never waits for it. It touches nothing but backups.
 */
public final class BackupKeeper implements Backups, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupKeeper.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final int COPY_EVERY_LOOKS = 30;

    private final BackupSource source;
    private final BackupPlan plan;
    private final Path place;
    private final BackupTimes times;
    private final Observable<BackupState> state;
    private final Semaphore end = new Semaphore(0);
    private Optional<Warning> outcome = Optional.empty();
    private Optional<Warning> copying = Optional.empty();

    /**
     * What backups go by.
     *
     * @param least below so many free bytes no backup is made; below a fifth of them older ones are taken away, too
     */
    public record BackupPlan(Clock machine, SecondPlace second, FreeSpace space, long least) {
        public static final long LEAST_BYTES = 500_000_000;
        private static final int HARDLY_ANY = 5;

        boolean allows(long free) {
            return free >= least;
        }

        boolean isHard(long free) {
            return free < least / HARDLY_ANY;
        }
    }

    /** Where the second place is written down. */
    public interface SecondPlace {
        Optional<Path> get() throws IOException;

        void set(Optional<Path> place) throws IOException;
    }

    public BackupKeeper(BackupSource source, BackupPlan plan) {
        this.source = source;
        this.plan = plan;
        place = place(source.folder());
        times = new BackupTimes(plan.machine(), source.clock(), latest().isPresent());
        state = new Observable<>(look());
    }

    private static Path place(Path folder) {
        return folder.resolve("backups");
    }

    /**
     * The good backups that lie in an election's folder, the latest first.
     *
     * @throws IOException when they cannot be listed
     */
    public static List<ProvedBackup> good(Path folder) throws IOException {
        return BackupPlaces.all(place(folder));
    }

    @Override
    public Observable<BackupState> state() {
        return state;
    }

    /** The keeper's work, for a platform thread of its own, until {@link #close}. */
    public void run() {
        for (int looks = 1; !ended(); looks++) {
            try {
                if (times.due(slots())) {
                    backupNow();
                } else if (looks % COPY_EVERY_LOOKS == 0) {
                    bringToSecondPlace();
                }
            } catch (JdbiException | UncheckedIOException e) {
                LOG.warn("Backups could not be looked after; it is tried again", e);
            }
        }
    }

    private boolean ended() {
        try {
            return end.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // this thread is never interrupted by us; whoever does wants it to end
            return true;
        }
    }

    private SlotPlan slots() {
        try (Handle handle = source.open()) {
            return new SlotPlan(CutOffRows.latest(handle));
        }
    }

    @Override
    public synchronized BackupState backupNow() {
        long free = free();
        outcome = Optional.empty();
        if (!plan.allows(free) && free >= 0) {
            outcome = Optional.of(
                    new Warning(plan.isHard(free) ? HARDLY_ANY_SPACE : LITTLE_SPACE, List.of(megabytes(free))));
        } else if (!hasEveryLine()) {
            outcome = make();
        }
        thin(plan.isHard(free) && free >= 0);
        copy();
        return publish();
    }

    private synchronized void bringToSecondPlace() {
        copy();
        publish();
    }

    private BackupState publish() {
        BackupState now = look();
        if (!now.equals(state.value())) {
            state.set(now);
        }
        return now;
    }

    /** Whether the latest backup ends with the ledger's last line. */
    private boolean hasEveryLine() {
        try (Handle handle = source.open()) {
            LedgerDao ledger = new LedgerDao(handle);
            long last = ledger.lastSeq();
            return latest().filter(backup -> backup.seq() == last)
                    .flatMap(backup -> ledger.seal(last)
                            .filter(seal -> seal.hash().shortForm().equals(backup.hash())))
                    .isPresent();
        } catch (JdbiException e) {
            return false;
        }
    }

    private Optional<Warning> make() {
        try {
            return switch (new BackupMaker(source, place).make()) {
                case BackupMaker.Outcome.Good _ -> Optional.empty();
                case BackupMaker.Outcome.Bad(var file, var fault) -> {
                    LOG.error("The backup {} does not agree with the ledger: {}", file, fault);
                    yield Optional.of(new Warning(NOT_EQUAL, List.of(file.toString(), fault)));
                }
            };
        } catch (IOException | JdbiException | MalformedEntryException e) {
            LOG.error("No backup could be made", e);
            return Optional.of(new Warning(FAILED, List.of(place.toString(), String.valueOf(e.getMessage()))));
        }
    }

    private void thin(boolean hard) {
        try {
            BackupPlaces.thin(place, source.clock().instant(), source.clock().getZone(), hard);
        } catch (IOException e) {
            LOG.warn("Old backups could not be taken away", e);
        }
    }

    private void copy() {
        copying = Optional.empty();
        Optional<Path> second = second();
        Optional<ProvedBackup> last = latest();
        if (second.isEmpty() || last.isEmpty()) {
            return;
        }
        try {
            BackupPlaces.copy(last.get().file(), second.get(), source.election().toString());
            BackupPlaces.thin(
                    BackupPlaces.within(second.get(), source.election().toString()),
                    source.clock().instant(),
                    source.clock().getZone(),
                    false);
        } catch (IOException e) {
            LOG.warn("The second place of backups cannot be written to: {}", String.valueOf(e.getMessage()));
            copying = Optional.of(wrong(second.get(), last.get().file()));
        }
    }

    private Warning wrong(Path second, Path backup) {
        try {
            long free = plan.space().at(second);
            if (free < Files.size(backup)) {
                return new Warning(SECOND_PLACE_FULL, List.of(second.toString(), megabytes(free)));
            }
        } catch (IOException e) {
            LOG.debug("The second place cannot be asked for its space: {}", e.getMessage());
        }
        return new Warning(SECOND_PLACE_AWAY, List.of(second.toString()));
    }

    private Optional<Path> second() {
        try {
            return plan.second().get();
        } catch (IOException e) {
            LOG.warn("Where backups are copied to could not be read", e);
            return Optional.empty();
        }
    }

    private Optional<ProvedBackup> latest() {
        return list().stream().findFirst();
    }

    @Override
    public List<ProvedBackup> list() {
        try {
            return BackupPlaces.all(place);
        } catch (IOException e) {
            throw new UncheckedIOException("the backups could not be listed", e);
        }
    }

    private BackupState look() {
        List<Warning> warnings = new ArrayList<>(source.notices());
        outcome.ifPresent(warnings::add);
        copying.ifPresent(warnings::add);
        return new BackupState(latest(), warnings, free(), second());
    }

    private long free() {
        try {
            return plan.space().at(source.folder());
        } catch (IOException e) {
            LOG.warn("The free space could not be read", e);
            return -1;
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString(bytes / 1_000_000);
    }

    @Override
    public synchronized void secondPlace(Optional<Path> chosen) throws FolderException {
        try {
            plan.second().set(chosen);
        } catch (IOException e) {
            throw new FolderException("TB-F06", List.of(source.folder().toString(), String.valueOf(e.getMessage())), e);
        }
        copy();
        publish();
    }

    /** Lets {@link #run} end once a backup that is being made is done. Does not wait for it. */
    @Override
    public void close() {
        end.release();
    }
}
