package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.host.door.FrontDoor;
import io.turnoutboard.host.door.HostCall;
import io.turnoutboard.host.door.Listening;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.host.door.Tunnel;
import io.turnoutboard.service.Backups;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Sharing;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A desk's place in a folder whose host is on another machine: it knows the host by the invitation's pin and comes in by the
 * desk's own secret. While a host answers, a drill's clock in the folder follows the host's, and on a real day it is known
 * how far this machine's clock is ahead of the host's.
 */
final class JoinedSeat implements FolderSeat {
    private static final Logger LOG = LoggerFactory.getLogger(JoinedSeat.class);
    private static final Duration DRILLS_CLOCK = Duration.ofSeconds(3);
    private static final Duration MACHINES_CLOCK = Duration.ofSeconds(30);
    /** The host's clock was read at some time while it was asked; after a longer way that says too little. */
    private static final Duration LONGEST_WAY = Duration.ofSeconds(2);

    private final Path folder;
    private final JoinFile join;
    private final HostSeat.Surroundings around;
    private final FolderClock clock;
    private final HostCall call;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Tunnel tunnel;
    private @Nullable DeskSecret secret;
    private volatile @Nullable Listening bell;
    private volatile Runnable heard = () -> {};
    private volatile long ahead;

    JoinedSeat(Path folder, JoinFile join, HostSeat.Surroundings around, FolderClock clock) {
        this.folder = folder;
        this.join = join;
        this.around = around;
        this.clock = clock;
        call = new HostCall(join.host());
    }

    /** From now on this desk comes in by its own secret; the way that the one before had is shut. */
    synchronized void sitAs(Path deskFolder, DeskId desk) throws FolderException {
        shut();
        secret = DeskSecret.of(deskFolder, desk);
    }

    /** Asks for the host's clock now and again, on a thread of its own, until the seat is left. */
    void followClock() {
        around.threads().newThread(this::keepFollowing).start();
    }

    private void keepFollowing() {
        Duration pause = clock.canRun() ? DRILLS_CLOCK : MACHINES_CLOCK;
        try {
            do {
                follow();
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try {
            Instant asked = around.machine().instant();
            Message time = ask(Doorkeeper.TIME, Map.of());
            if (clock.canRun()) {
                clock.follow(Instant.parse(time.value("day")), Integer.parseInt(time.value("speed")));
            } else {
                compare(asked, around.machine().instant(), Instant.parse(time.value("machine")));
            }
        } catch (FolderException | IOException | DateTimeParseException | NumberFormatException e) {
            LOG.debug("The host's clock is not known: {}", e.getMessage());
        }
    }

    private void compare(Instant asked, Instant told, Instant host) {
        Duration way = Duration.between(asked, told);
        if (!way.isNegative() && way.compareTo(LONGEST_WAY) <= 0) {
            ahead = Duration.between(host, asked.plus(way.dividedBy(2))).toMillis();
        }
    }

    @Override
    public long aheadMillis() {
        return ahead;
    }

    /** Asks the host something as this desk. */
    Message ask(String what, Map<String, String> values) throws FolderException {
        return call.ask(announced().asking(what, values));
    }

    private synchronized DeskSecret announced() throws FolderException {
        if (secret == null) {
            throw new IllegalStateException("no desk sits here");
        }
        DeskSecret told = secret.announced(call, join);
        secret = told;
        return told;
    }

    @Override
    public Connection connect() throws SQLException {
        if (closed.getCount() == 0) {
            throw new SQLException("the folder is closed");
        }
        try {
            DeskSecret mine = announced();
            Connection connection = DriverManager.getConnection(
                    "jdbc:h2:tcp://127.0.0.1:%d/%s;IFEXISTS=TRUE"
                            .formatted(way(mine).port(), HostSeat.DATABASE),
                    LedgerDatabase.account(mine.desk()),
                    mine.secret());
            listenAnew(mine);
            return connection;
        } catch (FolderException e) {
            throw new SQLException("the host does not let this desk in: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new SQLException("no way to the host: " + e.getMessage(), e);
        } catch (SQLException e) {
            Optional<FolderException> refusal = refusal();
            if (refusal.isPresent()) {
                throw new SQLException("the host does not let this desk in", refusal.get());
            }
            throw e;
        }
    }

    private synchronized void listenAnew(DeskSecret mine) {
        endListening();
        if (closed.getCount() > 0) {
            bell = Listening.begin(call, mine.asking(FrontDoor.BELL, Map.of()), around.threads(), () -> heard.run());
        }
    }

    private void endListening() {
        Listening last = bell;
        bell = null;
        if (last != null) {
            last.close();
        }
    }

    private synchronized Tunnel way(DeskSecret mine) throws IOException {
        Tunnel open = tunnel;
        if (open == null) {
            open = Tunnel.open(call, mine.asking(FrontDoor.LEDGER, Map.of()), around.threads(), System::nanoTime);
            tunnel = open;
        }
        return open;
    }

    private synchronized Optional<FolderException> refusal() {
        return tunnel == null ? Optional.empty() : tunnel.refusal();
    }

    @Override
    public boolean isHosting() {
        return false;
    }

    @Override
    public Optional<DoorTrouble> trouble() {
        return Optional.empty();
    }

    @Override
    public void knock() {
        Listening now = bell;
        if (now != null) {
            now.knock();
        }
    }

    @Override
    public void listen(Runnable desk) {
        heard = desk;
    }

    @Override
    public boolean isHeard() {
        Listening now = bell;
        return now != null && now.isConnected();
    }

    @Override
    public Optional<Host> host() {
        return Optional.empty();
    }

    @Override
    public Optional<Sharing> sharing() {
        return Optional.empty();
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.empty();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<String> holder() {
        return List.of(String.join(", ", join.host().hosts()), "", "");
    }

    private synchronized void shut() {
        if (tunnel != null) {
            tunnel.close();
        }
        tunnel = null;
        endListening();
    }

    @Override
    public void close() {
        closed.countDown();
        shut();
    }
}
