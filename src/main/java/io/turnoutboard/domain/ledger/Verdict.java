package io.turnoutboard.domain.ledger;

/** What the sealer decided about an entry. All stay in the chain; only accepted ones count. */
public enum Verdict {
    /** It counts. */
    ACCEPTED,
    /** Its author had not seen the latest count of the cell: shown beside it until a person decides. */
    DISPUTED,
    /** It breaks a rule, named by the seal's reason; it goes back to its desk. */
    REFUSED
}
