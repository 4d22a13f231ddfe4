package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.service.Audit;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.store.LedgerAudit;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.ReadTables;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Proofs about the ledger of an open folder, read with a desk's rights; only a rebuild needs the host's. */
final class FolderAudit implements Audit {
    private static final int BATCH = 5_000;

    private final FolderSeat seat;
    private final ElectionId election;

    FolderAudit(FolderSeat seat, ElectionId election) {
        this.seat = seat;
        this.election = election;
    }

    @Override
    public Verification verify(Optional<Checkpoint> outside) {
        try (Handle handle = open()) {
            return new LedgerAudit(handle, election).verify(outside);
        }
    }

    @Override
    public List<SealedEntry> lines(long seq) {
        try (Handle handle = open()) {
            LedgerDao ledger = new LedgerDao(handle);
            return ledger.lines(seq, ledger.sealedUpto(), BATCH);
        }
    }

    @Override
    public Checkpoint checkpoint() throws FolderException {
        Optional<Host> host = seat.host().filter(Host::seals);
        if (host.isPresent()) {
            return host.get().checkpoint();
        }
        try (Handle handle = open()) {
            return new LedgerDao(handle)
                    .latestCheckpoint()
                    .orElseThrow(() -> new FolderException("TB-F16", seat.holder()));
        }
    }

    @Override
    public Rebuilt rebuild() throws FolderException {
        Host host = seat.host().orElseThrow(() -> new FolderException("TB-F10", seat.holder()));
        return host.ask(() -> rebuild(host.database().sealerHandle()));
    }

    private static Rebuilt rebuild(Handle handle) {
        return handle.inTransaction(transaction -> {
            List<SealedEntry> lines = new LedgerDao(transaction).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE);
            return new Rebuilt(lines.size(), new ReadTables(transaction).rebuild(lines));
        });
    }

    private Handle open() {
        return Jdbi.create(seat::connect).open();
    }
}
