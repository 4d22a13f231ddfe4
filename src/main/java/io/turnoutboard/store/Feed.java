package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was sealed, as far as it is durable, and follows the chain while reading. At each reading it compares the
 * hash at its own last line with the host's, so a ledger that was exchanged behind its back is seen. One thread.
 */
final class Feed {
    private static final int MOST_LINES = 5_000;
    private final ElectionId election;
    private ChainReader chain;
    private @Nullable SealedMark mark;

    /** @param chain that has followed what was read before */
    Feed(ElectionId election, ChainReader chain) {
        this.election = election;
        this.chain = chain;
    }

    /**
     * The lines that were sealed since the last call, up to a batch; call again while there are any.
     *
     * @throws BrokenChainException when the next line does not hold; all before it were given by earlier calls
     */
    List<SealedEntry> poll(Handle handle) throws BrokenChainException {
        SealedMark.At at = mark(handle).read(chain.seq());
        if (chain.seq() >= 0 && at.hash().filter(chain.head().hex()::equals).isEmpty()) {
            throw new BrokenChainException(chain.seq(), DeskState.EXCHANGED);
        }
        if (at.upto() <= chain.seq()) {
            return List.of();
        }
        List<SealedEntry> fresh = new ArrayList<>();
        try {
            for (SealedEntry line : lines(new LedgerDao(handle), at.upto())) {
                chain.follow(line);
                fresh.add(line);
            }
        } catch (BrokenChainException e) {
            if (fresh.isEmpty()) {
                throw e;
            }
        }
        if (fresh.isEmpty()) {
            throw new BrokenChainException(chain.seq() + 1, ChainReader.GAP);
        }
        return fresh;
    }

    /** The latest checkpoint that the host keeps. */
    Optional<Checkpoint> checkpoint(Handle handle) {
        return new LedgerDao(handle).latestCheckpoint();
    }

    /** Begins anew from the first line. */
    void restart() {
        chain = new ChainReader(election);
    }

    private SealedMark mark(Handle handle) {
        SealedMark known = mark;
        if (known == null || !known.isOf(handle)) {
            known = new SealedMark(handle);
            mark = known;
        }
        return known;
    }

    private List<SealedEntry> lines(LedgerDao ledger, long upto) throws BrokenChainException {
        try {
            return ledger.lines(chain.seq(), upto, MOST_LINES);
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(chain.seq() + 1, ChainReader.CONTENT_CHANGED);
        }
    }
}
