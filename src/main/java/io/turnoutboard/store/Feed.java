package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Reads what was sealed, as far as it is durable, and follows the chain while reading. At each reading it compares the
 * hash at its own last line with the host's, so a ledger that was exchanged behind its back is seen. One thread.
 */
final class Feed {
    private static final int MOST_LINES = 5_000;
    /** The host's ledger is not the one that this desk has read before. */
    static final String EXCHANGED = "TB-V04";

    private final ElectionId election;
    private ChainReader chain;

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
        LedgerDao ledger = new LedgerDao(handle);
        long upto = ledger.sealedUpto();
        if (chain.seq() >= 0 && !headMatches(ledger)) {
            throw new BrokenChainException(chain.seq(), EXCHANGED);
        }
        if (upto <= chain.seq()) {
            return List.of();
        }
        List<SealedEntry> fresh = new ArrayList<>();
        try {
            for (SealedEntry line : lines(ledger, upto)) {
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

    private List<SealedEntry> lines(LedgerDao ledger, long upto) throws BrokenChainException {
        try {
            return ledger.lines(chain.seq(), upto, MOST_LINES);
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(chain.seq() + 1, ChainReader.CONTENT_CHANGED);
        }
    }

    private boolean headMatches(LedgerDao ledger) {
        Optional<Seal> head = ledger.seal(chain.seq());
        return head.isPresent() && head.get().hash().equals(chain.head());
    }
}
