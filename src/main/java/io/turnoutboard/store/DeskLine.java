package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.DeskState.Connection;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line between one desk and the host: connects through the door, lets the courier deliver, lets the feed read, and
 * folds. Each {@link #turn} does what is to be done now and tells truthfully how the line stands. Used by one thread.
 */
public final class DeskLine {
    private static final Logger LOG = LoggerFactory.getLogger(DeskLine.class);

    private static final long SETTLE_NANOS = 10_000_000;

    private final Door door;
    private final DeskWay way;
    private final FreshDesk freshDesk;
    private final InstantSource machine;
    private final DeskReading reading;
    private volatile DeskWriter writer;
    private long announced;
    private boolean copied;
    private Optional<String> refusal = Optional.empty();
    private @Nullable Instant heardAt;
    private List<LeftBehind> leftBehind = List.of();

    /** Makes a new desk when this one turns out to be a copy. */
    @FunctionalInterface
    public interface FreshDesk {
        DeskWriter make() throws IOException, NotSavedException;
    }

    public DeskLine(Door door, DeskWriter writer, FreshDesk freshDesk, InstantSource machine) {
        this(door, writer, freshDesk, machine, Optional.empty(), List.of());
    }

    private DeskLine(
            Door door,
            DeskWriter writer,
            FreshDesk freshDesk,
            InstantSource machine,
            Optional<LedgerCopy> copy,
            List<SealedEntry> lines) {
        this.door = door;
        way = new DeskWay(door);
        this.writer = writer;
        this.freshDesk = freshDesk;
        this.machine = machine;
        reading = new DeskReading(writer.journal().header().election(), this::desk, new DeskCopy(copy), lines);
        announced = writer.journal().size();
    }

    private DeskId desk() {
        return writer.journal().header().desk();
    }

    /**
     * The line of a desk that keeps a copy of what it reads: where the copy has lines, the desk has a board before any host
     * answers.
     *
     * @throws IOException when the copy cannot be read
     */
    public static DeskLine withCopy(
            Door door, DeskWriter writer, FreshDesk freshDesk, InstantSource machine, LedgerCopy copy)
            throws IOException {
        return new DeskLine(door, writer, freshDesk, machine, Optional.of(copy), copy.lines());
    }

    /** True once there is a board, from the copy or from the host. */
    public boolean hasBoard() {
        return reading.hasBoard();
    }

    public DeskWriter writer() {
        return writer;
    }

    /** The board as folded so far; {@link #open} has brought the first. */
    Board board() {
        return reading.board();
    }

    /**
     * Connects for the first time and reads the whole ledger.
     *
     * @throws SQLException when no host answers
     * @throws BrokenChainException when not even the first line holds
     */
    public void open() throws SQLException, BrokenChainException {
        way.open(writer.journal());
        try {
            readAll();
        } catch (BrokenChainException e) {
            if (!reading.hasBoard()) {
                throw e;
            }
            reading.stop(e);
        }
    }

    private void readAll() throws BrokenChainException {
        while (read(progress -> {})) {
            // the next batch
        }
    }

    /** Carries what this desk had saved before and waits until it is sealed, or until {@code turns} rounds are over. */
    public void settle(int turns) {
        for (int turn = 0; turn < turns && isBusy() && connection() != Connection.ALARM; turn++) {
            turn(progress -> {});
            LockSupport.parkNanos(SETTLE_NANOS);
        }
    }

    /** One round of delivering and reading. Never throws for what a host or a network may do. */
    Connection turn(Consumer<EntryProgress> news) {
        try {
            deliverAndRead(news);
            refusal = Optional.empty();
        } catch (SQLException | JdbiException e) {
            LOG.info("The host does not answer: {}", e.getMessage());
            refusal = DeskWay.refusalIn(e);
            way.close();
        }
        return connection();
    }

    private void deliverAndRead(Consumer<EntryProgress> news) throws SQLException {
        try {
            if (!way.isOpen()) {
                way.open(writer.journal());
            }
            announceSaved(news);
            deliver(news);
            if (!reading.isStopped()) {
                read(news);
            }
            heardAt = machine.instant();
        } catch (BrokenChainException e) {
            onBroken(e);
        }
    }

    Connection connection() {
        if (reading.isStopped()) {
            return Connection.ALARM;
        }
        if (!way.isOpen()) {
            return Connection.WAITING;
        }
        return door.isHosting() ? Connection.HOSTING : Connection.CONNECTED;
    }

    /** @param name of a desk that the ledger does not know yet, since nobody has signed in at it */
    DeskState state(Connection connection, String name) {
        Journal journal = writer.journal();
        long sealed = reading.sealed();
        long received = Math.max(way.courier().map(Courier::delivered).orElse(0L), sealed);
        return new DeskState(
                board().registry().desk(desk()).map(DeskEnrolled::name).orElse(name),
                connection,
                journal.size(),
                received,
                sealed,
                board().head().sealedAt(),
                connection == Connection.WAITING ? Optional.ofNullable(heardAt) : Optional.empty(),
                alarm(),
                connection == Connection.WAITING ? refusal : Optional.empty(),
                door.trouble());
    }

    /** Tells of these desks as long as something of them is not sealed. */
    public void tellOf(List<LeftBehind> desks) {
        leftBehind = desks;
    }

    /** Of several alarms the one about the ledger, but for a restore, which is no doubt. */
    private String alarm() {
        boolean onlyRestored = reading.alarm().isEmpty() || reading.alarm().equals(DeskState.RESTORED);
        if (copied && onlyRestored) {
            return DeskState.COPIED;
        }
        boolean left = leftBehind.stream().anyMatch(each -> reading.sealed(each.desk()) < each.saved());
        if (left && onlyRestored) {
            return DeskState.LEFT_BEHIND;
        }
        boolean clockOff = Math.abs(door.aheadMillis()) > DeskState.CLOCKS_AGREE.toMillis();
        return clockOff && onlyRestored ? DeskState.CLOCK_OFF : reading.alarm();
    }

    /** True while an entry of this desk is on its way, so that its seal is looked for more often. */
    boolean isBusy() {
        return reading.sealed() < writer.journal().size();
    }

    /** A last delivery, then the end of the connection. */
    void close(Consumer<EntryProgress> news) {
        turn(news);
        way.close();
        try {
            reading.close();
            writer.close();
        } catch (IOException e) {
            LOG.warn("The desk did not close cleanly", e);
        }
    }

    /** As {@link Door#listen}. */
    void listen(Runnable heard) {
        door.listen(heard);
    }

    /** As {@link Door#isHeard}. */
    boolean isHeard() {
        return door.isHeard();
    }

    private void announceSaved(Consumer<EntryProgress> news) {
        for (Entry entry : writer.journal().entriesAfter(announced)) {
            news.accept(new EntryProgress(entry.head().id(), Stage.SAVED, OptionalLong.empty(), ""));
            announced = entry.head().deskSeq();
        }
    }

    private void deliver(Consumer<EntryProgress> news) {
        Courier sender = way.courier().orElseThrow();
        long before = sender.delivered();
        try {
            sender.deliver();
        } catch (ForkException e) {
            moveToFreshDesk(sender.delivered());
            return;
        }
        if (sender.delivered() > before) {
            door.knock();
        }
        for (Entry entry : writer.journal().entriesAfter(before)) {
            if (entry.head().deskSeq() <= sender.delivered()) {
                news.accept(new EntryProgress(entry.head().id(), Stage.RECEIVED, OptionalLong.empty(), ""));
            }
        }
    }

    /** This folder is a copy of a desk that went on elsewhere: what only it holds is keyed again from a new desk. */
    private void moveToFreshDesk(long lastShared) {
        copied = true;
        try {
            DeskWriter fresh = freshDesk.make();
            for (Entry entry : writer.journal().entriesAfter(lastShared)) {
                if (!(entry.body().decode() instanceof DeskEnrolled)) {
                    fresh.append(entry.body().decode());
                }
            }
            writer = fresh;
            announced = 0;
            way.close();
        } catch (IOException | NotSavedException e) {
            LOG.error("A new desk could not be made", e);
        }
    }

    /** Reads what is new; true when there may be more. */
    private boolean read(Consumer<EntryProgress> news) throws BrokenChainException {
        Optional<Handle> open = way.handle();
        return open.isPresent() && reading.read(open.get(), news);
    }

    private void onBroken(BrokenChainException broken) {
        if (!broken.code().equals(DeskState.EXCHANGED)) {
            reading.stop(broken);
            return;
        }
        reading.beginAnother(broken);
        // what the other ledger had of this desk is delivered again
        way.beginAgain(writer.journal());
        try {
            readAll();
        } catch (BrokenChainException e) {
            reading.stop(e);
        }
    }
}
