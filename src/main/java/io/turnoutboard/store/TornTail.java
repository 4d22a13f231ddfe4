package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import java.nio.ByteBuffer;

/**
 * Tells what a disk has only in part of the last append, its power having gone before it was forced, from damage to what
 * was saved. Of such an append any sectors may be missing, not only its last: they read as zeros. Nothing was saved after
 * it. docs/ledger-format.md, section 5.
 */
final class TornTail {
    private static final int SECTOR = 512;
    private static final int FEWEST_BLANKS = 8;

    private TornTail() {}

    /**
     * @param start where the append begins that cannot be read
     * @param lastSeq the highest number of an entry in it
     */
    static boolean isAt(ByteBuffer journal, int start, long lastSeq) {
        return hasBlanks(journal, start) && !hasLaterRecord(journal, start, lastSeq);
    }

    /** Zeros that end with a sector, or with the file: more of them than a changed byte could make. */
    private static boolean hasBlanks(ByteBuffer journal, int start) {
        for (int end = start; end < journal.limit(); ) {
            end = Math.min(journal.limit(), end - end % SECTOR + SECTOR);
            if (end - start >= FEWEST_BLANKS && isBlank(journal, end - FEWEST_BLANKS, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(ByteBuffer journal, int from, int to) {
        for (int i = from; i < to; i++) {
            if (journal.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** True when any record of a later append can be found, wherever it begins. */
    private static boolean hasLaterRecord(ByteBuffer journal, int start, long lastSeq) {
        for (int at = start + 1; at <= journal.limit() - JournalRecord.HEAD; at++) {
            ByteBuffer rest = journal.duplicate().position(at);
            if (JournalRecord.mayBeginAt(rest)
                    && JournalRecord.read(rest) instanceof JournalRecord.Found.Whole(var content)
                    && isLater(content, lastSeq)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLater(byte[] content, long lastSeq) {
        try {
            return Entry.of(content).head().deskSeq() > lastSeq;
        } catch (MalformedEntryException e) {
            // no entry, so it begins another batch
            return true;
        }
    }
}
