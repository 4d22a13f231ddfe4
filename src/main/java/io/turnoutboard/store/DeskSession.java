package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.DeskState.Connection;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.service.Observable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A desk at work: what is keyed goes to the journal at once, and the desk's own thread ({@link #run}) carries it to the
 * host and folds what was sealed into the board, until it is closed. When no host answers it keeps trying; nothing that
 * was saved is ever given up.
 */
public final class DeskSession implements Ledger {
    private static final long AWAY_MILLIS = 250;
    /** Where the host's news are heard: looked all the same, so that a host that is gone is known in time. */
    private static final long HEARD_MILLIS = 500;

    private static final long HEARD_BUSY_MILLIS = 100;
    private static final long UNHEARD_MILLIS = 60;
    private static final long UNHEARD_BUSY_MILLIS = 8;
    /** News of others are gathered, so that fifty desks do not look at every line by itself. */
    private static final long GATHER_MILLIS = 40;

    private final DeskLine line;
    private final String name;
    private final Observable<Board> board;
    private final Observable<DeskState> state;
    private final Observable<EntryProgress> progress;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;

    /**
     * A session on a line that has read its first board already.
     *
     * @param name by which the desk is called and enrolled, where it is not yet
     */
    public DeskSession(DeskLine line, String name) {
        this.line = line;
        this.name = name;
        board = new Observable<>(line.board());
        state = new Observable<>(line.state(Connection.WAITING, name));
        progress = new Observable<>(
                new EntryProgress(new EntryId(new UUID(0, 0)), EntryProgress.Stage.SEALED, OptionalLong.empty(), ""));
        state.set(line.state(line.connection(), name));
        line.listen(news::release);
    }

    @Override
    public Observable<Board> board() {
        return board;
    }

    @Override
    public Observable<DeskState> state() {
        return state;
    }

    @Override
    public Observable<EntryProgress> progress() {
        return progress;
    }

    @Override
    public EntryId append(EntryBody body) throws NotSavedException {
        Entry entry = line.writer().append(body);
        news.release();
        return entry.head().id();
    }

    @Override
    public List<EntryId> appendAll(List<EntryBody> bodies) throws NotSavedException {
        List<Entry> entries = line.writer().appendAll(bodies);
        news.release();
        return entries.stream().map(entry -> entry.head().id()).toList();
    }

    /** Keeps one entry that a certain person signs; what is done then comes before another entry is signed. */
    public EntryId appendAs(Signer author, EntryBody body, Runnable then) throws NotSavedException {
        Entry entry = line.writer().appendAs(author, body, then);
        news.release();
        return entry.head().id();
    }

    /** Enrols a desk at which nobody had signed in yet, by its first person; does nothing for any other. */
    public void enrolDesk(Signer author) throws NotSavedException {
        Journal journal = line.writer().journal();
        synchronized (journal) {
            if (journal.size() == 0) {
                DeskId own = journal.header().desk();
                appendAs(author, new EntryBody.DeskEnrolled(own, name), () -> {});
            }
        }
    }

    /** The desk's work, for its own platform thread, until {@link #close}. */
    public void run() {
        while (!closed) {
            await(turn());
        }
        line.close(progress::set);
    }

    /** Whoever is told that an entry is sealed finds it on the board: the board comes before the news of its lines. */
    private Connection turn() {
        List<EntryProgress> sealed = new ArrayList<>();
        Connection connection = line.turn(piece -> {
            if (piece.isFinal()) {
                sealed.add(piece);
            } else {
                progress.set(piece);
            }
        });
        publish(connection);
        sealed.forEach(progress::set);
        return connection;
    }

    private void publish(Connection connection) {
        if (line.board().head().seq() != board.value().head().seq()
                || !line.board().head().hash().equals(board.value().head().hash())) {
            board.set(line.board());
        }
        DeskState now = line.state(connection, name);
        if (!now.equals(state.value())) {
            state.set(now);
        }
    }

    /** Until there is something of this desk to deliver, news of others to look at, or it is time to look anyway. */
    private void await(Connection connection) {
        long looked = System.nanoTime();
        long due = looked + TimeUnit.MILLISECONDS.toNanos(pause(connection));
        try {
            for (long left = due - System.nanoTime(); left > 0 && !closed; left = due - System.nanoTime()) {
                if (news.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                    news.drainPermits();
                    due = line.isBusy() ? looked : looked + TimeUnit.MILLISECONDS.toNanos(GATHER_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            // this thread is never interrupted by us; whoever does wants it to end
            closed = true;
        }
    }

    private long pause(Connection connection) {
        if (connection == Connection.WAITING) {
            return AWAY_MILLIS;
        }
        if (line.isHeard()) {
            return line.isBusy() ? HEARD_BUSY_MILLIS : HEARD_MILLIS;
        }
        return line.isBusy() ? UNHEARD_BUSY_MILLIS : UNHEARD_MILLIS;
    }

    /** Lets {@link #run} end after a last delivery. Does not wait for it. */
    public void close() {
        closed = true;
        news.release();
    }
}
