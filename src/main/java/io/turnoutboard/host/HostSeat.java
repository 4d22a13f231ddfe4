package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.election.Purpose;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.people.KeyOffice;
import io.turnoutboard.service.people.SignInGuard;
import io.turnoutboard.service.setup.ElectionPlan;
import io.turnoutboard.service.setup.PlanReader;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.Door;
import io.turnoutboard.store.JournalException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ThreadFactory;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's place in an election's folder, as one program sees it: it sits down there when the place is free, and
 * otherwise knows who sits there and how to join. When a host goes away, the next program that notices takes its place.
 * Used by the desk's thread, and closed by the program.
 */
final class HostSeat implements Door {
    private static final Logger LOG = LoggerFactory.getLogger(HostSeat.class);
    private static final String LOOPBACK = "127.0.0.1";

    private final FolderLayout layout;
    private final FolderClock clock;
    private final KeyRing keys;
    private final Surroundings around;
    private final ElectionId election;
    private final Purpose purpose;
    private final SignInGuard guard;
    private @Nullable Sitting sitting;
    private boolean closed;

    /** What the program around gives. {@code program} is its name for others to read. */
    record Surroundings(ThreadFactory threads, Clock machine, PlanReader plans, String program) {}

    /** This program as the host. */
    private record Sitting(
            FileChannel lock, Host host, Thread thread, Server server, String secret, BackupSeat backups) {}

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
        try {
            if (sitting == null && !tryToSit()) {
                return join();
            }
            return connect(sitting().server().getPort(), sitting().secret());
        } catch (FolderException | IOException e) {
            throw new SQLException("the folder cannot be hosted: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized boolean isHosting() {
        return sitting != null;
    }

    @Override
    public void knock() {
        host().ifPresent(Host::wake);
    }

    /** The key office of this program's host, for one place that asks. */
    KeyOffice keyOffice(String place) {
        return new HostKeyOffice(this::host, guard, place);
    }

    synchronized Optional<Host> host() {
        return Optional.ofNullable(sitting).map(Sitting::host);
    }

    synchronized Optional<Backups> backups() {
        return Optional.ofNullable(sitting).map(sat -> sat.backups().keeper());
    }

    Path folder() {
        return layout.folder();
    }

    /** Who holds the folder: program, process number, since when; blank where nobody wrote it. */
    List<String> holder() {
        try {
            Properties values = PropertiesFile.read(layout.host()).orElseGet(Properties::new);
            return List.of(
                    values.getProperty("program", ""), values.getProperty("pid", ""), values.getProperty("since", ""));
        } catch (IOException e) {
            return List.of("", "", "");
        }
    }

    private Sitting sitting() {
        if (sitting == null) {
            throw new IllegalStateException("this program is not the host");
        }
        return sitting;
    }

    private Connection join() throws SQLException, IOException {
        Properties values = PropertiesFile.read(layout.host())
                .orElseThrow(() -> new SQLException("the host has not said yet how to join"));
        return connect(Integer.parseInt(values.getProperty("port")), values.getProperty("secret"));
    }

    private Connection connect(int port, String secret) throws SQLException {
        String url = "jdbc:h2:tcp://%s:%d/./%s;IFEXISTS=TRUE"
                .formatted(LOOPBACK, port, layout.ledger().getFileName());
        return DriverManager.getConnection(url, LedgerDatabase.DESK, secret);
    }

    private boolean tryToSit() throws IOException, FolderException, SQLException {
        FileChannel file = FileChannel.open(layout.hostLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() == null) {
                file.close();
                return false;
            }
        } catch (OverlappingFileLockException e) {
            file.close();
            return false;
        }
        try {
            sitDown(file);
            return true;
        } catch (IOException | FolderException | SQLException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void sitDown(FileChannel lock) throws IOException, FolderException, SQLException {
        // a host that left cleanly took its page away
        if (Files.exists(layout.host())) {
            LedgerDatabase.mend(layout.ledger(), keys.ownerPassword());
        }
        LedgerDatabase database = LedgerDatabase.open(layout.ledger(), election, keys.ownerPassword());
        try {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            String secret = HexFormat.of().formatHex(random);
            database.admitDesks(secret);
            Host host = new Host(new Host.HostParts(database, keys, clock, layout.desks(), plan()));
            host.resume();
            System.setProperty("h2.bindAddress", LOOPBACK);
            Server server = Server.createTcpServer(
                            "-tcpPort",
                            "0",
                            "-baseDir",
                            layout.folder().toAbsolutePath().toString(),
                            "-ifExists")
                    .start();
            publish(server.getPort(), secret);
            Thread thread = around.threads().newThread(host::run);
            thread.start();
            BackupSeat backups = BackupSeat.begin(layout, clock, keys, database, around);
            sitting = new Sitting(lock, host, thread, server, secret, backups);
        } catch (IOException | SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void publish(int port, String secret) throws IOException {
        PropertiesFile.write(
                layout.host(),
                Map.of(
                        "port", Integer.toString(port),
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
    void close() {
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
