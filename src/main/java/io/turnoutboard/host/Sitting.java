package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.host.HostSeat.Surroundings;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.people.SignInGuard;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.JournalException;
import io.turnoutboard.store.ProgramLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This program as the host of a folder: its database, the host's thread, the server, the door and the backups. */
record Sitting(
        ProgramLock lock,
        Place place,
        Host host,
        Thread thread,
        DatabaseServer server,
        StuckStatements stuck,
        HostDoor door,
        BackupSeat backups,
        String secret) {
    private static final Logger LOG = LoggerFactory.getLogger(Sitting.class);

    /** The folder that it sits in. */
    record Place(
            FolderLayout layout,
            FolderClock clock,
            KeyRing keys,
            ElectionIdentity identity,
            SignInGuard guard,
            Surroundings around) {
        ElectionId election() {
            return identity.id();
        }

        DoorFiles doorFiles() {
            return DoorFiles.of(layout, around.userFolder(), election(), around.machine());
        }
    }

    /** What the sitting asks its seat: who is the host now, with which backups, and who is told that something rang. */
    record Seat(Supplier<Optional<Host>> host, Supplier<Optional<Backups>> backups, Runnable heard) {}

    /** Opens the database and begins to seal; the lock is the sitting's from then on. */
    static Sitting begin(Place place, ProgramLock lock, Seat seat) throws IOException, FolderException, SQLException {
        LedgerOpening.Opened opened =
                new LedgerOpening(place.layout(), place.election(), place.keys(), place.around()).open();
        LedgerDatabase database = opened.database();
        StuckStatements stuck = database.stuckStatements();
        stuck.watch(place.around().threads());
        try {
            String secret = DeskSecret.random();
            database.admitDesks(secret);
            Host host = new Host(new Host.HostParts(
                    database,
                    opened.copy(),
                    place.keys(),
                    place.clock(),
                    place.layout().desks(),
                    plan(place)));
            host.bell().listen(seat.heard());
            host.resume();
            DatabaseServer server =
                    DatabaseServer.start(place.layout().folder(), place.layout().ledger());
            publish(place, server, secret);
            Thread thread = place.around().threads().newThread(host::run);
            thread.start();
            HostDoor door = door(place, host, server, seat, secret);
            door.reopen();
            BackupSeat backups = BackupSeat.begin(
                    new BackupSeat.Source(place.layout(), place.clock(), place.keys(), database, opened.notices()),
                    place.around());
            return new Sitting(lock, place, host, thread, server, stuck, door, backups, secret);
        } catch (IOException | SQLException | RuntimeException e) {
            try (StuckStatements _ = stuck) {
                opened.copy().close();
                database.close();
            }
            throw e;
        }
    }

    private static HostDoor door(Place place, Host host, DatabaseServer server, Seat seat, String secret) {
        DeskAccounts accounts = host.ask(() -> new DeskAccounts(host.database()));
        Surroundings around = place.around();
        Doorkeeper keeper = new Doorkeeper(
                host,
                accounts,
                place.clock(),
                around.machine(),
                new KeyQuestions(asking -> new HostKeyOffice(seat.host(), place.guard(), asking)),
                server,
                new SharedMap(place.layout().folder()));
        return new HostDoor(keeper, seat.backups(), secret, place.doorFiles(), around.threads(), around.machine());
    }

    private static void publish(Place place, DatabaseServer server, String secret) throws IOException {
        PropertiesFile.write(
                place.layout().host(),
                Map.of(
                        "port", Integer.toString(server.port()),
                        "database", server.name(),
                        "secret", secret,
                        "program", place.around().program(),
                        "pid", Long.toString(ProcessHandle.current().pid()),
                        "since", place.around().machine().instant().toString()));
    }

    /** The desk that plays a demo's or drill's day; none for a real day or one that came from no files, nor where its files cannot be read any more. */
    private static Optional<PlanDesk> plan(Place place) throws IOException {
        FolderLayout layout = place.layout();
        Path desk = PlanDesk.path(layout.desks(), place.election());
        boolean real = place.identity().purpose() == Purpose.REAL;
        if (real || !place.clock().canRun() || !Files.exists(desk) || !Files.exists(layout.plan())) {
            return Optional.empty();
        }
        try {
            ElectionPlan plan = place.around().plans().read(layout.plan());
            return DeskFolder.open(desk)
                    .map(folder -> PlanDesk.open(folder, place.keys().person(), plan));
        } catch (FolderException | JournalException e) {
            LOG.error("The day's plan cannot be played", e);
            return Optional.empty();
        }
    }

    /** Leaves the place: the last entries are sealed, the database is closed, the lock is free. */
    void leave() {
        try {
            if (place.clock().canRun() && place.clock().speed() > 0) {
                place.clock().runAt(0);
            }
            end();
            Files.deleteIfExists(place.layout().host());
            lock.close();
        } catch (IOException e) {
            LOG.warn("The folder was not left cleanly", e);
        }
    }

    /** Gives the place up after the database closed itself. The page stays, so that the next who sits mends the file. */
    void standUp() {
        try (ProgramLock _ = lock) {
            end();
        } catch (IOException e) {
            LOG.warn("The folder was not left cleanly", e);
        }
    }

    private void end() {
        try (StuckStatements _ = stuck) {
            door.leave();
            backups.close();
            host.close();
            join(thread);
            server.stop();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
