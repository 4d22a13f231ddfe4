package io.turnoutboard.host;

import io.turnoutboard.host.door.Message;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Sharing;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.PasswordCost;
import io.turnoutboard.service.people.SignInGuard;
import io.turnoutboard.service.setup.PlanReader;
import io.turnoutboard.store.ProgramLock;
import java.io.IOException;
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
    private final Sitting.Place place;
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

    HostSeat(FolderLayout layout, FolderClock clock, KeyRing keys, ElectionIdentity identity, Surroundings around) {
        this.layout = layout;
        place = new Sitting.Place(layout, clock, keys, identity, new SignInGuard(around.machine()), around);
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
        if (last != null && last.host().hasFailed()) {
            LOG.error("The host stands up, since its database closed itself, and sits down anew");
            sitting = null;
            last.standUp();
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

    /** Desks of this machine go by the host's own clock. */
    @Override
    public long aheadMillis() {
        return 0;
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
                    .map(values ->
                            new SharingElsewhere(place.doorFiles(), place.election(), values.getProperty("secret")));
        } catch (IOException e) {
            LOG.warn("The host's page cannot be read", e);
            return Optional.empty();
        }
    }

    /** The key office of this program's host, for one place that asks; beside another program's host, that one's. */
    KeyOffice keyOffice(String asking) {
        return new KeyOfficeNow(() -> host().isPresent()
                ? new HostKeyOffice(this::host, place.guard(), asking)
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
            sitting = Sitting.begin(place, lock.get(), new Sitting.Seat(this::host, this::backups, () -> heard.run()));
            return true;
        } catch (IOException | FolderException | SQLException | RuntimeException e) {
            lock.get().close();
            throw e;
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
            last.leave();
        }
    }
}
