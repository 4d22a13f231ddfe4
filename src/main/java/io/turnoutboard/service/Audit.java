package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.util.List;
import java.util.Optional;

/** Proofs about the ledger of an open election. Each call reads the whole ledger and blocks: not for the FX thread. */
public interface Audit {
    /** Checks every line of the ledger, and that it contains what an outside checkpoint says, where one is given. */
    Verification verify(Optional<Checkpoint> outside);

    /**
     * The lines after {@code seq} that are sealed and durable, in order; none at the end. They come in batches: ask again
     * after the last one. The chain is not proved by reading them.
     */
    List<SealedEntry> lines(long seq);

    /**
     * The latest checkpoint that the sealer signed, made afresh where this program is the host.
     *
     * @throws FolderException TB-F16 where another program is the host and has signed none yet
     */
    Checkpoint checkpoint() throws FolderException;

    /**
     * Makes the read tables anew from the ledger with its recorded verdicts, and says whether they differed.
     *
     * @throws FolderException TB-F10 where another program is the host: only the host can
     */
    Rebuilt rebuild() throws FolderException;

    /** The outcome of a verification: {@code brokenAt} is the first line that does not hold, {@code code} says why. */
    record Verification(long lines, Optional<Long> brokenAt, String code) {
        public boolean holds() {
            return brokenAt.isEmpty();
        }
    }

    /** Rows of each read table after the rebuild, and the tables that had differed from the ledger before it. */
    record Rebuilt(long lines, List<String> differed) {}
}
