package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Brings a journal's entries to the host's store. On every connection it asks for the host's last sealed number of this
 * desk and sends everything after it again, so whatever the host lost comes back; an entry that is there already, byte
 * for byte, is delivered. Used by one thread.
 */
final class Courier {
    private static final int BATCH = 500;
    private static final String DUPLICATE_KEY = "23505";

    private final Journal journal;
    private final EntryDao entries;
    private final Handle handle;
    private long delivered;

    /** A courier on a fresh connection. */
    Courier(Journal journal, Handle handle) {
        this.journal = journal;
        this.handle = handle;
        entries = new EntryDao(handle);
        delivered = Math.min(sealedSeq(), journal.size());
    }

    private long sealedSeq() {
        DeskId desk = journal.header().desk();
        Optional<Long> known = entries.sealedSeq(desk);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            entries.addDesk(desk);
        } catch (UnableToExecuteStatementException e) {
            if (!isDuplicate(e)) {
                throw e;
            }
        }
        return 0;
    }

    /** How many of the journal's entries the host's store holds for sure. */
    long delivered() {
        return delivered;
    }

    /**
     * Sends what was not sent on this connection; true when there was any.
     *
     * @throws ForkException when the host knows another entry under one of this desk's numbers
     */
    boolean deliver() throws ForkException {
        List<Entry> waiting = journal.entriesAfter(delivered);
        for (int from = 0; from < waiting.size(); from += BATCH) {
            send(waiting.subList(from, Math.min(from + BATCH, waiting.size())));
        }
        return !waiting.isEmpty();
    }

    private void send(List<Entry> batch) throws ForkException {
        try {
            handle.useTransaction(transaction -> new EntryDao(transaction).insert(batch));
        } catch (UnableToExecuteStatementException e) {
            if (!isDuplicate(e)) {
                throw e;
            }
            for (Entry entry : batch) {
                sendOne(entry);
            }
        }
        delivered = batch.getLast().head().deskSeq();
    }

    private void sendOne(Entry entry) throws ForkException {
        Optional<Entry> known = known(entry);
        if (known.isEmpty()) {
            entries.insert(List.of(entry));
        } else if (!Arrays.equals(known.get().bytes(), entry.bytes())) {
            throw new ForkException(entry.head().deskSeq());
        }
    }

    /** What the host holds under an entry's number. What cannot be read there is another's entry as well. */
    private Optional<Entry> known(Entry entry) throws ForkException {
        try {
            return entries.find(entry.head().desk(), entry.head().deskSeq());
        } catch (MalformedEntryException e) {
            throw new ForkException(entry.head().deskSeq());
        }
    }

    private static boolean isDuplicate(UnableToExecuteStatementException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof SQLException sql && DUPLICATE_KEY.equals(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
