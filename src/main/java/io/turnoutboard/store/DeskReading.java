package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.EntryProgress.Stage;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a desk reads of the ledger: folds it into a board, keeps a copy, knows which entries of each desk are sealed, and
 * notices when the ledger is damaged or another one. Used by one thread.
 */
final class DeskReading implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskReading.class);

    private final Supplier<DeskId> own;
    private final DeskCopy copy;
    private final Feed feed;
    private @Nullable Board board;
    private final Map<DeskId, Long> sealed = new HashMap<>();
    private String alarm = "";
    private int epochBefore = 1;
    private boolean stopped;

    /**
     * @param own which desk this is now
     * @param copied what the copy holds
     */
    DeskReading(ElectionId election, Supplier<DeskId> own, DeskCopy copy, List<SealedEntry> copied) {
        this.own = own;
        this.copy = copy;
        feed = new Feed(election, copy.reader(election));
        board = copied.isEmpty() ? null : Board.fold(copied);
        copied.forEach(line -> note(line, progress -> {}));
    }

    boolean hasBoard() {
        return board != null;
    }

    Board board() {
        if (board == null) {
            throw new IllegalStateException("nothing was read yet");
        }
        return board;
    }

    /** How many of this desk's entries are sealed, whatever their verdict. */
    long sealed() {
        return sealed(own.get());
    }

    /** The same of any desk. */
    long sealed(DeskId desk) {
        return sealed.getOrDefault(desk, 0L);
    }

    /** What happened to the ledger, as a stable code; empty when nothing did. */
    String alarm() {
        return alarm;
    }

    /** True once the ledger is damaged: nothing more is read. */
    boolean isStopped() {
        return stopped;
    }

    /**
     * Reads what is new; true when there may be more.
     *
     * @throws BrokenChainException when the next line does not hold
     */
    boolean read(Handle handle, Consumer<EntryProgress> news) throws BrokenChainException {
        List<SealedEntry> fresh = feed.poll(handle);
        if (fresh.isEmpty()) {
            return false;
        }
        Board before = fresh.getFirst().seq() == 0 ? null : board;
        board = before == null ? Board.fold(fresh) : before.with(fresh);
        copy.keep(fresh, () -> feed.checkpoint(handle));
        nameARestore();
        fresh.forEach(line -> note(line, news));
        return true;
    }

    /** Begins another ledger than the one that was read before; what that one had of this desk does not count in it. */
    void beginAnother(BrokenChainException broken) {
        LOG.error("The ledger is not the one that was read before: {}", broken.getMessage());
        alarm = broken.code();
        epochBefore = board == null ? 1 : board.epochs().current();
        sealed.clear();
        feed.restart();
        copy.beginAnew();
    }

    void stop(BrokenChainException broken) {
        LOG.error("The ledger is damaged: {}", broken.getMessage());
        alarm = broken.code();
        stopped = true;
    }

    /** A ledger that says itself that it was restored was exchanged by somebody who may. */
    private void nameARestore() {
        if (alarm.equals(DeskState.EXCHANGED) && board().epochs().current() > epochBefore) {
            alarm = DeskState.RESTORED;
        }
    }

    private void note(SealedEntry line, Consumer<EntryProgress> news) {
        DeskId desk = line.entry().head().desk();
        sealed.merge(desk, line.entry().head().deskSeq(), Math::max);
        if (desk.equals(own.get())) {
            news.accept(new EntryProgress(
                    line.entry().head().id(),
                    stage(line.seal().verdict()),
                    OptionalLong.of(line.seq()),
                    line.seal().reason()));
        }
    }

    private static Stage stage(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Stage.SEALED;
            case DISPUTED -> Stage.DISPUTED;
            case REFUSED -> Stage.REFUSED;
        };
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
