package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.people.SignInGuard;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.PlanReader;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.JournalException;
import io.turnoutboard.store.ProgramLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's place in an election's folder, as one program sees it: it sits down there when the place is free, and
 * otherwise knows who sits there and how to join. When a host goes away, the next program that notices takes its place.
 * Used by the desk's thread, and closed by the program.
 */
final class HostSeat implements FolderSeat {
    private static final Logger LOG = LoggerFactory.getLogger(HostSeat.class);
    /** Who asks, where it is a program of this machine's user. */
    static final String THIS_MACHINE = "this machine";

    /** What a desk calls the database when it comes by the door, which knows its name on this machine. */
    static final String DATABASE = "ledger";

    /** Longer than any answer takes: a host that is frozen must not hold a desk for ever. */
    private static final int ANSWER_MILLIS = 4_000;

    private final FolderLayout layout;
    private final FolderClock clock;
    private final KeyRing keys;
    private final Surroundings around;
    private final ElectionId election;
    private final Purpose purpose;
    private final SignInGuard guard;
    /** Read by any thread, also a window's; changed under this seat's lock, which sitting down holds for seconds. */
    private volatile @Nullable Sitting sitting;

    private volatile Runnable heard = () -> {};
    private boolean closed;

    /** What the program around gives. {@code program} is its name for others to read. */
    record Surroundings(
            ThreadFactory threads,
            Clock machine,
            PlanReader plans,
            String program,
            Path userFolder,
            PasswordCost cost) {}

    /** This program as the host. */
    private record Sitting(
            ProgramLock lock,
            Host host,
            Thread thread,
            DatabaseServer server,
            HostDoor door,
            BackupSeat backups,
            String secret) {}

    HostSeat(FolderLayout layout, FolderClock clock, KeyRing keys, ElectionIdentity identity, Surroundings around) {
        this.layout = layout;
        this.clock = clock;
        this.keys = keys;
        this.around = around;
        election = identity.id();
        purpose = identity.purpose();
        guard = new SignInGuard(around.machine());
    }

    @Override
    public synchronized Connection connect() throws SQLException {
        if (closed) {
            throw new SQLException("the folder is closed");
        }
        standUpIfFailed();
        try {
            if (sitting == null && !tryToSit()) {
                return join();
            }
            DatabaseServer server = sitting().server();
            return connect(
                    Integer.toString(server.port()), server.name(), sitting().secret());
        } catch (FolderException | IOException e) {
            throw new SQLException("the folder cannot be hosted: " + e.getMessage(), e);
        }
    }

    /** A host whose database closed itself gives its place up; its page stays, so that the file is mended first. */
    private void standUpIfFailed() {
        Sitting last = sitting;
        if (last == null || !last.host().hasFailed()) {
            return;
        }
        LOG.error("The host stands up, since its database closed itself, and sits down anew");
        sitting = null;
        try (ProgramLock _ = last.lock()) {
            last.backups().close();
            last.door().leave();
            join(last.thread());
            last.server().stop();
        } catch (IOException e) {
            LOG.warn("The folder was not left cleanly", e);
        }
    }

    @Override
    public boolean isHosting() {
        return sitting != null;
    }

    @Override
    public Optional<DoorTrouble> trouble() {
        Sitting now = sitting;
        return now == null ? Optional.empty() : now.door().trouble();
    }

    @Override
    public void knock() {
        host().ifPresent(Host::wake);
    }

    @Override
    public void listen(Runnable desk) {
        heard = desk;
    }

    @Override
    public boolean isHeard() {
        return isHosting();
    }

    @Override
    public Optional<Sharing> sharing() {
        Sitting now = sitting;
        return now == null ? sharedElsewhere().map(Function.identity()) : Optional.of(now.door());
    }

    private Optional<SharingElsewhere> sharedElsewhere() {
        try {
            return PropertiesFile.read(layout.host())
                    .map(values -> new SharingElsewhere(doorFiles(), election, values.getProperty("secret")));
        } catch (IOException e) {
            LOG.warn("The host's page cannot be read", e);
            return Optional.empty();
        }
    }

    /** The key office of this program's host, for one place that asks; beside another program's host, that one's. */
    KeyOffice keyOffice(String place) {
        return new KeyOfficeNow(() -> host().isPresent()
                ? new HostKeyOffice(this::host, guard, place)
                : new RemoteKeyOffice(this::askElsewhere));
    }

    private Message askElsewhere(String what, Map<String, String> values) throws FolderException {
        SharingElsewhere elsewhere = sharedElsewhere().orElseThrow(() -> new FolderException("TB-H07", List.of()));
        return elsewhere.ask(OwnersPorter.OWNERS + what, values);
    }

    @Override
    public Optional<Host> host() {
        return Optional.ofNullable(sitting).map(Sitting::host);
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.ofNullable(sitting).map(sat -> sat.backups().keeper());
    }

    @Override
    public Path folder() {
        return layout.folder();
    }

    @Override
    public List<String> holder() {
        try {
            Properties values = PropertiesFile.read(layout.host()).orElseGet(Properties::new);
            return List.of(
                    values.getProperty("program", ""), values.getProperty("pid", ""), values.getProperty("since", ""));
        } catch (IOException e) {
            return List.of("", "", "");
        }
    }

    private Sitting sitting() {
        Sitting now = sitting;
        if (now == null) {
            throw new IllegalStateException("this program is not the host");
        }
        return now;
    }

    private Connection join() throws SQLException, IOException {
        Properties values = PropertiesFile.read(layout.host())
                .orElseThrow(() -> new SQLException("the host has not said yet how to join"));
        return connect(
                values.getProperty("port"), values.getProperty("database", DATABASE), values.getProperty("secret"));
    }

    private static Connection connect(String port, String name, String secret) throws SQLException {
        String url = "jdbc:h2:tcp://%s:%s/%s;IFEXISTS=TRUE;NETWORK_TIMEOUT=%s"
                .formatted(DatabaseServer.LOOPBACK, port, name, Integer.toString(ANSWER_MILLIS));
        return DriverManager.getConnection(url, LedgerDatabase.DESK, secret);
    }

    private boolean tryToSit() throws IOException, FolderException, SQLException {
        Optional<ProgramLock> lock = ProgramLock.take(layout.hostLock());
        if (lock.isEmpty()) {
            return false;
        }
        try {
            sitDown(lock.get());
            return true;
        } catch (IOException | FolderException | SQLException | RuntimeException e) {
            lock.get().close();
            throw e;
        }
    }

    private void sitDown(ProgramLock lock) throws IOException, FolderException, SQLException {
        LedgerOpening.Opened opened = new LedgerOpening(layout, election, keys, around).open();
        LedgerDatabase database = opened.database();
        try {
            String secret = DeskSecret.random();
            database.admitDesks(secret);
            Host host = new Host(new Host.HostParts(database, opened.copy(), keys, clock, layout.desks(), plan()));
            host.bell().listen(() -> heard.run());
            host.resume();
            DatabaseServer server = DatabaseServer.start(layout.folder(), layout.ledger());
            publish(server, secret);
            Thread thread = around.threads().newThread(host::run);
            thread.start();
            HostDoor door = door(host, database, server, secret);
            door.reopen();
            BackupSeat backups =
                    BackupSeat.begin(new BackupSeat.Source(layout, clock, keys, database, opened.notices()), around);
            sitting = new Sitting(lock, host, thread, server, door, backups, secret);
        } catch (IOException | SQLException | RuntimeException e) {
            opened.copy().close();
            database.close();
            throw e;
        }
    }

    private HostDoor door(Host host, LedgerDatabase database, DatabaseServer server, String secret) {
        DeskAccounts accounts = host.ask(() -> new DeskAccounts(database));
        Doorkeeper keeper = new Doorkeeper(
                host,
                accounts,
                clock,
                around.machine(),
                new KeyQuestions(place -> new HostKeyOffice(this::host, guard, place)),
                server,
                new SharedMap(layout.folder()));
        return new HostDoor(keeper, this::backups, secret, doorFiles(), around.threads(), around.machine());
    }

    private DoorFiles doorFiles() {
        return DoorFiles.of(layout, around.userFolder(), election, around.machine());
    }

    private void publish(DatabaseServer server, String secret) throws IOException {
        PropertiesFile.write(
                layout.host(),
                Map.of(
                        "port", Integer.toString(server.port()),
                        "database", server.name(),
                        "secret", secret,
                        "program", around.program(),
                        "pid", Long.toString(ProcessHandle.current().pid()),
                        "since", around.machine().instant().toString()));
    }

    /** The desk that plays a demo's or drill's day; none for a real day or one that came from no files, nor where its files cannot be read any more. */
    private Optional<PlanDesk> plan() throws IOException {
        Path desk = PlanDesk.path(layout.desks(), election);
        if (purpose == Purpose.REAL || !clock.canRun() || !Files.exists(desk) || !Files.exists(layout.plan())) {
            return Optional.empty();
        }
        try {
            ElectionPlan plan = around.plans().read(layout.plan());
            return DeskFolder.open(desk).map(folder -> PlanDesk.open(folder, keys.person(), plan));
        } catch (FolderException | JournalException e) {
            LOG.error("The day's plan cannot be played", e);
            return Optional.empty();
        }
    }

    /** Leaves the place: the last entries are sealed, the database is closed, the lock is free. */
    @Override
    public void close() {
        Sitting last;
        synchronized (this) {
            closed = true;
            last = sitting;
            sitting = null;
        }
        if (last != null) {
            leave(last);
        }
    }

    private void leave(Sitting last) {
        try {
            if (clock.canRun() && clock.speed() > 0) {
                clock.runAt(0);
            }
            last.door().leave();
            last.backups().close();
            last.host().close();
            join(last.thread());
            last.server().stop();
            Files.deleteIfExists(layout.host());
            last.lock().close();
        } catch (IOException e) {
            LOG.warn("The folder was not left cleanly", e);
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
