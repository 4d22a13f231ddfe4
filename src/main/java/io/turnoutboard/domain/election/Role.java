package io.turnoutboard.domain.election;

import java.util.Locale;

/** What a person may do. What each may say in the ledger is decided by the sealer's rules, kind by kind. */
public enum Role {
    /** Everything. There is always at least one. */
    ADMINISTRATOR,
    /** Everything but who works here and at which desks. */
    SUPERVISOR,
    /** Counts, events and closing figures, of their own stations where they have some. */
    CLERK,
    /** Nothing but to look. */
    VIEWER;

    /** The name by which commands and texts ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
