package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.host.door.Bell;
import io.turnoutboard.service.NotSavedException;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.DeskCarrier;
import io.turnoutboard.store.DeskFolder;
import io.turnoutboard.store.JournalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host at work, on its one platform thread: it seals what desks delivered, carries the journals of desks that no
 * program has open, and lets a demo's stations report as the clock passes.
 */
final class Host {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final long IDLE_MILLIS = 20;
    private static final int ORPHANS_EVERY_ROUNDS = 50;

    private final HostParts parts;
    private final Sealer sealer;
    private final ConcurrentLinkedQueue<Runnable> asked = new ConcurrentLinkedQueue<>();
    private final Semaphore news = new Semaphore(0);
    private final Bell bell = new Bell(this::wake);
    private @Nullable PlanDesk plan;
    /** Something was sealed that desks may not see yet; also where showing it failed. */
    private boolean unshown;

    private volatile boolean closed;
    private volatile boolean damaged;
    private volatile boolean failed;
    private volatile boolean ended;

    /** What a host works with. */
    record HostParts(
            LedgerDatabase database,
            HostCopy copy,
            KeyRing keys,
            FolderClock clock,
            Path desks,
            Optional<PlanDesk> plan) {}

    Host(HostParts parts) {
        this.parts = parts;
        sealer = new Sealer(parts.database(), parts.keys().sealer(), parts.clock(), parts.copy());
        plan = parts.plan().orElse(null);
    }

    /**
     * Takes up the ledger and brings in what journals hold, before any desk is let in.
     *
     * <p>A ledger that is damaged is served as it is, for {@code verify} and for reading, but nothing more is sealed.
     */
    void resume() {
        try {
            sealer.resume();
            carryOrphans();
            round();
        } catch (MalformedEntryException | BrokenChainException e) {
            LOG.error("The ledger is damaged; nothing will be sealed", e);
            damaged = true;
        }
    }

    /** The host's work, for its own platform thread, until {@link #close}. */
    void run() {
        for (int rounds = 0; !closed; rounds++) {
            try {
                if (rounds % ORPHANS_EVERY_ROUNDS == ORPHANS_EVERY_ROUNDS - 1) {
                    carryOrphans();
                }
                round();
            } catch (RuntimeException e) {
                // whatever it was, a host that stops would leave every desk waiting for ever
                LOG.error("A round of sealing failed; it will be tried again", e);
                failed = !freeRows();
            }
            if (failed) {
                break;
            }
            await();
        }
        finish();
        ended = true;
        doWhatIsAsked();
    }

    /** Takes from desks what they may hold of the database; false when it has closed itself. */
    private boolean freeRows() {
        try {
            parts.database().endTransactionsOfDesks();
            return true;
        } catch (JdbiException e) {
            LOG.error("What desks hold could not be taken from them", e);
            return parts.database().isAlive();
        }
    }

    /** The database closed itself, as on a disk that is full: whoever sits here has to open it anew. */
    boolean hasFailed() {
        return failed;
    }

    private void doWhatIsAsked() {
        for (Runnable task = asked.poll(); task != null; task = asked.poll()) {
            task.run();
        }
    }

    private void round() {
        doWhatIsAsked();
        if (damaged) {
            return;
        }
        playPlan();
        while (sealer.seal()) {
            unshown = true;
        }
        if (unshown) {
            sealer.makeDurable();
            unshown = false;
            bell.ring();
        }
    }

    private void await() {
        try {
            if (news.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            // this thread is never interrupted by us; whoever does wants it to end
            closed = true;
        }
    }

    private void finish() {
        try (LedgerDatabase _ = parts.database();
                HostCopy _ = parts.copy()) {
            if (plan != null) {
                plan.close();
            }
            if (!failed) {
                round();
            }
            if (!failed && !damaged) {
                sealer.checkpoint();
            }
        } catch (JdbiException | IOException | IllegalStateException e) {
            LOG.error("The host did not end cleanly", e);
        }
    }

    private void playPlan() {
        PlanDesk desk = plan;
        if (desk == null || desk.happenings().isEmpty()) {
            return;
        }
        try {
            if (desk.keyDue(parts.clock().instant())) {
                new DeskCarrier(
                                parts.database().sealerHandle(),
                                parts.database().election())
                        .carry(desk.folder().journal());
            }
        } catch (NotSavedException e) {
            LOG.error("The demo's day stops: {}", e.code(), e);
            plan = null;
        }
    }

    private void carryOrphans() {
        DeskCarrier carrier = new DeskCarrier(
                parts.database().sealerHandle(), parts.database().election());
        try {
            for (Path folder : DeskFolder.all(parts.desks())) {
                carryOrphan(folder, carrier);
            }
        } catch (IOException e) {
            LOG.warn("The folders of the desks could not be read", e);
        }
    }

    private static void carryOrphan(Path folder, DeskCarrier carrier) throws IOException {
        try {
            Optional<DeskFolder> free = DeskFolder.open(folder);
            if (free.isPresent()) {
                try (DeskFolder desk = free.get()) {
                    carrier.carry(desk.journal());
                }
            }
        } catch (JournalException e) {
            LOG.error("The journal in {} cannot be read ({})", folder, e.code(), e);
        }
    }

    /** Does something on the host's thread and waits for it. */
    <T> T ask(Callable<T> what) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        asked.add(() -> {
            try {
                answer.complete(what.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        news.release();
        if (ended) {
            doWhatIsAsked();
        }
        return answer.join();
    }

    /** False where the ledger is damaged and only read. */
    boolean seals() {
        return !damaged;
    }

    Checkpoint checkpoint() {
        return ask(sealer::checkpoint);
    }

    /** Rings whenever desks may see something new. */
    Bell bell() {
        return bell;
    }

    /** Lets the next round begin now. May be called by any thread. */
    void wake() {
        news.release();
    }

    /** The board as it is sealed; only on the host's thread, within {@link #ask}. */
    Board board() {
        return sealer.board();
    }

    LedgerDatabase database() {
        return parts.database();
    }

    /** Lets {@link #run} end after a last round. Does not wait for it. */
    void close() {
        closed = true;
        news.release();
    }
}
