package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.Genesis;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PublicKeyText;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import io.turnoutboard.service.Audit.Verification;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Checks a whole ledger, line by line: that none is missing or changed, that each follows from the one before, that
 * every entry that counts bears its author's signature, and that what an outside checkpoint says is in it.
 */
public final class LedgerAudit {
    /** The signature of a line that counts is not its author's. */
    public static final String SIGNATURE_WRONG = "TB-V05";
    /** The checkpoint is not of this election. */
    public static final String OTHER_ELECTION = "TB-V06";
    /** The checkpoint was not signed by this ledger's sealer. */
    public static final String NOT_OUR_CHECKPOINT = "TB-V07";
    /** The ledger ends before the line that the checkpoint names: its tail was cut. */
    public static final String TAIL_CUT = "TB-V08";
    /** The line that the checkpoint names is another one. */
    public static final String OTHER_LINE = "TB-V09";

    private static final int BATCH = 5_000;

    private final Handle handle;
    private final ElectionId election;
    private final Map<PersonId, PublicKeyText> keys = new HashMap<>();
    private Optional<PublicKeyText> sealerKey = Optional.empty();

    public LedgerAudit(Handle handle, ElectionId election) {
        this.handle = handle;
        this.election = election;
    }

    public Verification verify(Optional<Checkpoint> outside) {
        ChainReader chain = new ChainReader(election);
        try {
            readAll(chain, outside);
            if (outside.isPresent() && outside.get().seq() > chain.seq()) {
                throw new BrokenChainException(chain.seq() + 1, TAIL_CUT);
            }
            return new Verification(chain.seq() + 1, Optional.empty(), "");
        } catch (BrokenChainException e) {
            return new Verification(chain.seq() + 1, Optional.of(e.line()), e.code());
        }
    }

    private void readAll(ChainReader chain, Optional<Checkpoint> outside) throws BrokenChainException {
        LedgerDao ledger = new LedgerDao(handle);
        long last = Math.max(ledger.lastSeq(), ledger.sealedUpto());
        while (chain.seq() < last) {
            List<SealedEntry> lines = lines(ledger, chain.seq(), last);
            if (lines.isEmpty()) {
                throw new BrokenChainException(chain.seq() + 1, ChainReader.GAP);
            }
            for (SealedEntry line : lines) {
                chain.follow(line);
                check(line);
                if (outside.isPresent()) {
                    compare(outside.get(), line);
                }
            }
        }
    }

    private static List<SealedEntry> lines(LedgerDao ledger, long after, long last) throws BrokenChainException {
        try {
            return ledger.lines(after, last, BATCH);
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(after + 1, ChainReader.CONTENT_CHANGED);
        }
    }

    private void check(SealedEntry line) throws BrokenChainException {
        if (line.seal().verdict() == Verdict.REFUSED) {
            return;
        }
        try {
            EntryBody body = line.entry().body().decode();
            if (body instanceof Genesis genesis && line.seq() == 0) {
                sealerKey = Optional.of(genesis.sealerKey());
                keys.put(genesis.founder().person(), genesis.founder().key());
            }
            PublicKeyText key = keys.get(line.entry().head().author());
            if (key == null || !line.entry().isSignedBy(key)) {
                throw new BrokenChainException(line.seq(), SIGNATURE_WRONG);
            }
            if (body instanceof EntryBody.PersonEnrolled person) {
                keys.put(person.person(), person.key());
            }
        } catch (MalformedEntryException e) {
            throw new BrokenChainException(line.seq(), ChainReader.CONTENT_CHANGED);
        }
    }

    /** A checkpoint that is not ours proves nothing about any line, so that is found out at the first. */
    private void compare(Checkpoint outside, SealedEntry line) throws BrokenChainException {
        if (line.seq() == 0) {
            requireOurs(outside);
        }
        if (outside.seq() == line.seq() && !outside.hash().equals(line.seal().hash())) {
            throw new BrokenChainException(line.seq(), OTHER_LINE);
        }
    }

    private void requireOurs(Checkpoint outside) throws BrokenChainException {
        if (!outside.election().equals(election) || outside.epoch() != ChainReader.FIRST_EPOCH) {
            throw new BrokenChainException(0, OTHER_ELECTION);
        }
        if (sealerKey.isEmpty() || !outside.isSignedBy(sealerKey.get())) {
            throw new BrokenChainException(0, NOT_OUR_CHECKPOINT);
        }
    }
}
