package io.turnoutboard.domain.election;

/** What a ledger is for; written into its first entry and never changed, so a drill cannot be mistaken for the day. */
public enum Purpose {
    REAL,
    DRILL,
    DEMO;

    /** True when figures are not those of a real election day and every screen and paper must say so. */
    public boolean isRehearsal() {
        return this != REAL;
    }
}
