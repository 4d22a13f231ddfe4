package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.service.ArchiveException;
import io.turnoutboard.service.PaperArchive;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.PaperFileDao;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The papers in the ledger's own database, with a desk's rights. */
final class PapersHere implements PaperArchive {
    private final FolderSeat seat;

    PapersHere(FolderSeat seat) {
        this.seat = seat;
    }

    @Override
    public Optional<Checkpoint> checkpointFrom(long seq) throws ArchiveException {
        return ask(handle -> new LedgerDao(handle).checkpointFrom(seq));
    }

    @Override
    public void keep(byte[] paper) throws ArchiveException {
        ask(handle -> {
            new PaperFileDao(handle).keep(paper);
            return paper;
        });
    }

    @Override
    public Optional<byte[]> find(Hash hash) throws ArchiveException {
        return ask(handle -> new PaperFileDao(handle).find(hash));
    }

    private <T> T ask(Function<Handle, T> what) throws ArchiveException {
        try (Handle handle = Jdbi.create(seat::connect).open()) {
            return what.apply(handle);
        } catch (JdbiException e) {
            throw new ArchiveException(e);
        }
    }
}
