package io.turnoutboard.store;

import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the journal of a desk that no program has open, or of the host's own plan, into the store: what a killed
 * program had saved reaches the ledger without anyone doing anything. One thread.
 */
public final class DeskCarrier {
    private static final Logger LOG = LoggerFactory.getLogger(DeskCarrier.class);

    private final Handle handle;

    public DeskCarrier(Handle handle) {
        this.handle = handle;
    }

    /** Delivers what the store does not hold; true when there was any. */
    public boolean carry(Journal journal) {
        try {
            return new Courier(journal, handle).deliver();
        } catch (ForkException e) {
            LOG.error(
                    "The journal of desk {} is a copy that went on elsewhere",
                    journal.header().desk().shortForm(),
                    e);
            return false;
        }
    }
}
