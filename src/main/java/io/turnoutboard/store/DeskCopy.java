package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Checkpoint;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a desk keeps of the ledger that it reads, where it keeps anything. A disk that refuses it stops no reading: the
 * host has every line. One thread.
 */
record DeskCopy(Optional<LedgerCopy> file) implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskCopy.class);

    /** A reader to go on from what is kept. */
    ChainReader reader(ElectionId election) {
        return file.map(LedgerCopy::reader).orElseGet(() -> new ChainReader(election));
    }

    /** @param latest asks for the host's latest checkpoint */
    void keep(List<SealedEntry> lines, Supplier<Optional<Checkpoint>> latest) {
        if (file.isEmpty()) {
            return;
        }
        try {
            file.get().append(lines);
            Optional<Checkpoint> checkpoint = latest.get();
            if (checkpoint.isPresent()) {
                file.get().note(checkpoint.get());
            }
        } catch (IOException e) {
            LOG.warn("The copy of the ledger could not be written; it is tried again with the next lines", e);
        }
    }

    /** The host's ledger is another one: what was kept is put aside. */
    void beginAnew() {
        try {
            if (file.isPresent()) {
                Path old = file.get().restart();
                LOG.warn("The copy of the ledger that was read before is kept in {}", old);
            }
        } catch (IOException e) {
            LOG.error("The copy of the ledger could not be begun anew", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
