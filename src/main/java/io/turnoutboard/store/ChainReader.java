package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.HashChain;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SealedEntry;

/**
 * Follows the chain line by line and says at once which line does not hold. Every desk reads the ledger through it, so
 * no figure is shown that the chain does not prove.
 */
public final class ChainReader {
    /** A line, or the one before it, is missing. */
    public static final String GAP = "TB-V01";
    /** The line's content is not what was sealed. */
    public static final String CONTENT_CHANGED = "TB-V02";
    /** The line does not follow from the line before it. */
    public static final String NOT_LINKED = "TB-V03";

    private static final String RESTORED = "ledger-restored";

    /** The epoch in which every ledger begins. */
    public static final int FIRST_EPOCH = 1;

    private HashChain chain;
    private long seq = -1;
    private Hash head = Hash.NONE;

    public ChainReader(ElectionId election) {
        chain = new HashChain(election, FIRST_EPOCH);
    }

    /** Another reader that has followed the same lines. */
    ChainReader copy() {
        ChainReader copy = new ChainReader(chain.election());
        copy.chain = chain;
        copy.seq = seq;
        copy.head = head;
        return copy;
    }

    /** @throws BrokenChainException when the line is not the one that follows */
    public void follow(SealedEntry line) throws BrokenChainException {
        if (line.seq() != seq + 1) {
            throw new BrokenChainException(seq + 1, GAP);
        }
        if (!line.seal().previousHash().equals(head)) {
            throw new BrokenChainException(line.seq(), NOT_LINKED);
        }
        HashChain next = chainOf(line);
        if (!line.seal().entryId().equals(line.entry().head().id())
                || !next.hashOf(line).equals(line.seal().hash())) {
            throw new BrokenChainException(line.seq(), CONTENT_CHANGED);
        }
        chain = next;
        seq = line.seq();
        head = line.seal().hash();
    }

    /** A restore with a loss begins another epoch with its own line; no other line does. */
    private HashChain chainOf(SealedEntry line) throws BrokenChainException {
        if (!line.isAccepted() || !line.entry().body().kind().equals(RESTORED)) {
            return chain;
        }
        try {
            if (line.entry().body().decode() instanceof RestoreBody.LedgerRestored restored
                    && restored.epoch() > chain.epoch()) {
                return new HashChain(chain.election(), restored.epoch());
            }
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(line.seq(), CONTENT_CHANGED);
        }
        throw new BrokenChainException(line.seq(), CONTENT_CHANGED);
    }

    /** The number of the last line that held; −1 before the first. */
    public long seq() {
        return seq;
    }

    public Hash head() {
        return head;
    }

    /** The epoch that the next line belongs to, unless it begins another. */
    public int epoch() {
        return chain.epoch();
    }

    /** A line of the ledger does not hold. */
    public static final class BrokenChainException extends Exception {
        private static final long serialVersionUID = 1L;

        private final long line;
        private final String code;

        public BrokenChainException(long line, String code) {
            super("line " + line + " does not hold: " + code);
            this.line = line;
            this.code = code;
        }

        public long line() {
            return line;
        }

        public String code() {
            return code;
        }
    }
}
