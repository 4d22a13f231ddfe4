package io.turnoutboard.store;

import io.turnoutboard.domain.election.ElectionId;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the journal of a desk that no program has open, or of the host's own plan, into the store: what a killed
 * program had saved reaches the ledger without anyone doing anything. One thread.
 */
public final class DeskCarrier {
    private static final Logger LOG = LoggerFactory.getLogger(DeskCarrier.class);

    /** A journal of another election lies among the desks of this one, such as a drill's. */
    static final String OTHER_ELECTION = "TB-D03";

    private final Handle handle;
    private final ElectionId election;

    /** @param election the one whose ledger it is: journals of any other are left where they are */
    public DeskCarrier(Handle handle, ElectionId election) {
        this.handle = handle;
        this.election = election;
    }

    /** Delivers what the store does not hold; true when there was any. */
    public boolean carry(Journal journal) {
        if (!journal.header().election().equals(election)) {
            LOG.error(
                    "The journal of desk {} is of another election and is not carried ({})",
                    journal.header().desk().shortForm(),
                    OTHER_ELECTION);
            return false;
        }
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
