package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.store.ChainReader;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.LedgerDao;
import io.turnoutboard.store.ReadTables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Whether a database that could be opened has everything that must be there: after a power cut H2 may open one that has not. */
final class WholeLedger {
    private static final List<String> TABLES = List.of(
            "desk_head", "entry", "seal", "ledger_state", "checkpoint", "paper_file", "person_key", "desk_account");

    private WholeLedger() {}

    /**
     * @param seen the last line that desks may have seen, as far as anybody here knows
     * @throws LostLedgerException when a table is missing, or a line up to that one is
     */
    static void require(LedgerDatabase database, Optional<Seal> seen) throws LostLedgerException {
        Handle handle = database.sealerHandle();
        try {
            Stream.concat(TABLES.stream(), ReadTables.NAMES.stream())
                    .forEach(table -> handle.execute("select 1 from " + table + " fetch first row only"));
            if (seen.isPresent()
                    && new LedgerDao(handle).readableUpto(seen.get().seq())
                            <= seen.get().seq()) {
                throw new LostLedgerException(
                        "lines up to " + seen.get().seq() + ", which desks have seen, are missing");
            }
        } catch (JdbiException e) {
            throw asLost(e);
        }
    }

    /**
     * After an end that was not clean also what desks have not seen must hold: else it is no line, but what the disk made
     * of one.
     *
     * @throws LostLedgerException when a line does not hold or cannot be read
     */
    static void requireChain(LedgerDatabase database) throws LostLedgerException {
        ChainReader chain = new ChainReader(database.election());
        try {
            for (SealedEntry line :
                    new LedgerDao(database.sealerHandle()).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE)) {
                chain.follow(line);
            }
        } catch (BrokenChainException | MalformedEntryException e) {
            throw new LostLedgerException(e);
        } catch (JdbiException e) {
            throw asLost(e);
        }
    }

    private static LostLedgerException asLost(JdbiException failure) {
        if (LostLedgerException.isSaidBy(failure)) {
            return new LostLedgerException(failure);
        }
        throw failure;
    }
}
