package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.store.ChainReader;
import io.turnoutboard.store.LedgerCopy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's own copy of every line that desks may see, forced to the disk before they do. Where the database is lost
 * after a power cut, or taken away, it has them still. A disk that refuses it stops no sealing: the database is the
 * ledger, and what could not be written is written with the next lines, or when the host sits down again. Used by the host's thread.
 */
final class HostCopy implements LineKeeper, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(HostCopy.class);

    private final LedgerCopy file;

    HostCopy(LedgerCopy file) {
        this.file = file;
    }

    /** @throws IOException when it can be neither read nor begun */
    static HostCopy open(Path path, ElectionId election) throws IOException {
        return new HostCopy(LedgerCopy.open(path, election));
    }

    @Override
    public long seq() {
        return file.seq();
    }

    @Override
    public void follow(List<SealedEntry> ledger) {
        try {
            if (!isHeldBy(ledger)) {
                LOG.error("The host's copy is of another chain than its ledger, and is kept as {}", file.restart());
            }
            keep(ledger.subList((int) file.seq() + 1, ledger.size()));
        } catch (IOException e) {
            LOG.error("The host's copy of the ledger could not be begun anew", e);
        }
    }

    private boolean isHeldBy(List<SealedEntry> ledger) {
        ChainReader own = file.reader();
        if (own.seq() < 0) {
            return true;
        }
        return own.seq() < ledger.size() && hash(ledger, own.seq()).equals(own.head());
    }

    private static Hash hash(List<SealedEntry> ledger, long seq) {
        return ledger.get((int) seq).seal().hash();
    }

    @Override
    public void keep(List<SealedEntry> lines) {
        if (lines.isEmpty() || lines.getFirst().seq() != file.seq() + 1) {
            LOG.debug("The host's copy ends at line {} and is not gone on with", file.seq());
            return;
        }
        try {
            file.append(lines);
            file.force();
        } catch (IOException e) {
            LOG.error("The host's copy of the ledger could not be written; it is tried again with the next lines", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
