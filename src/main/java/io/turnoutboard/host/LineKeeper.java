package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.SealedEntry;
import java.util.List;

/** Keeps lines a second time, before any desk may see them. Used by the sealer's thread; never throws for what a disk does. */
interface LineKeeper {
    /** The database alone has to do. */
    LineKeeper NONE = new LineKeeper() {
        @Override
        public long seq() {
            return -1;
        }

        @Override
        public void follow(List<SealedEntry> ledger) {
            // nothing is kept
        }

        @Override
        public void keep(List<SealedEntry> lines) {
            // nothing is kept
        }
    };

    /** The number of the last line that it has, of which desks may have seen every one; −1 before the first. */
    long seq();

    /** Takes up where a ledger stands, of which all lines are given. */
    void follow(List<SealedEntry> ledger);

    /** The lines after the last that it has. */
    void keep(List<SealedEntry> lines);
}
