package io.turnoutboard.host;

import io.turnoutboard.domain.election.ElectionId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.store.ChainReader;
import io.turnoutboard.store.ChainReader.BrokenChainException;
import io.turnoutboard.store.EntryDao;
import io.turnoutboard.store.LedgerDao;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the ledger of a database that was written anew where the old one could not read some of its lines any more: lines
 * that desks may have seen come from the host's copy, and what was sealed after them and has a gap is taken out, since
 * nobody saw it and its desks send it again.
 */
record Salvage(ElectionId election, List<SealedEntry> shown) {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

    /** Whether lines are missing up to the last that desks may have seen, or any after it. */
    boolean isNeeded(Handle handle) {
        LedgerDao ledger = new LedgerDao(handle);
        long last = Math.max(
                ledger.lastSeq(), shown.isEmpty() ? -1 : shown.getLast().seq());
        return ledger.readableUpto(last) != last + 1;
    }

    /** @throws LostLedgerException where the lines that were shown do not hold even so */
    void fill(Handle handle) throws LostLedgerException {
        handle.useTransaction(this::bringBack);
        long whole = wholeUpto(handle);
        if (whole < 0 || (!shown.isEmpty() && whole < shown.getLast().seq())) {
            throw new LostLedgerException("line " + (whole + 1) + " cannot be had back from the host's copy");
        }
        handle.useTransaction(transaction -> takeOutAfter(transaction, whole));
    }

    private void bringBack(Handle transaction) {
        EntryDao entries = new EntryDao(transaction);
        LedgerDao ledger = new LedgerDao(transaction);
        for (SealedEntry line : shown) {
            Entry entry = line.entry();
            if (entries.sealedSeq(entry.head().desk()).isEmpty()) {
                entries.addDesk(entry.head().desk());
            }
            if (entries.find(entry.head().desk(), entry.head().deskSeq()).isEmpty()) {
                entries.insert(List.of(entry));
            }
            if (ledger.seal(line.seq()).isEmpty()) {
                ledger.insert(line.seal());
            }
        }
    }

    private long wholeUpto(Handle handle) {
        ChainReader chain = new ChainReader(election);
        try {
            for (SealedEntry line : new LedgerDao(handle).lines(-1, Long.MAX_VALUE, Integer.MAX_VALUE)) {
                chain.follow(line);
            }
        } catch (BrokenChainException e) {
            LOG.warn("The ledger holds up to line {}: {}", chain.seq(), e.getMessage());
        }
        return chain.seq();
    }

    private static void takeOutAfter(Handle transaction, long seq) {
        transaction.execute("delete from seal where seq > ?", seq);
        transaction.execute("""
            update desk_head
            set sealed_seq = coalesce((
                select max(e.desk_seq)
                from entry e
                join seal s on s.entry_id = e.id
                where e.desk = desk_head.desk), 0)
            """);
    }
}
