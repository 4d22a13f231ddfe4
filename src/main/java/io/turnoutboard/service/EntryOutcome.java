package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryId;

/** What became of something that a person wanted to enter. Expected failure is a value. */
public sealed interface EntryOutcome {
    /** Forced to the journal: it will reach the ledger, and its further way is told by {@link Ledger#progress()}. */
    record Saved(EntryId entry, EntryBody body) implements EntryOutcome {}

    /** Not kept, since the sealer would refuse it: its code has a sentence under {@code refusal.<code>.text}. */
    record Refused(String code) implements EntryOutcome {}

    /** Not kept: the disk refused; the code is for support. */
    record NotSaved(String code) implements EntryOutcome {}
}
