package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.service.Audit.Verification;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Checks a whole ledger in its database, line by line, with a {@link LineProof}. */
public final class LedgerAudit {
    private static final int BATCH = 5_000;

    private final Handle handle;
    private final ElectionId election;

    public LedgerAudit(Handle handle, ElectionId election) {
        this.handle = handle;
        this.election = election;
    }

    public Verification verify(Optional<Checkpoint> outside) {
        LineProof proof = new LineProof(election, outside.stream().toList());
        try {
            LedgerDao ledger = new LedgerDao(handle);
            long last = Math.max(ledger.lastSeq(), ledger.sealedUpto());
            while (proof.seq() < last) {
                List<SealedEntry> lines = lines(ledger, proof.seq(), last);
                if (lines.isEmpty()) {
                    throw new BrokenChainException(proof.seq() + 1, ChainReader.GAP);
                }
                for (SealedEntry line : lines) {
                    proof.add(line);
                }
            }
            proof.end();
            return new Verification(proof.seq() + 1, Optional.empty(), "");
        } catch (BrokenChainException e) {
            return new Verification(proof.seq() + 1, Optional.of(e.line()), e.code());
        }
    }

    private static List<SealedEntry> lines(LedgerDao ledger, long after, long last) throws BrokenChainException {
        try {
            return ledger.lines(after, last, BATCH);
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(after + 1, ChainReader.CONTENT_CHANGED);
        }
    }
}
