package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Finding;
import java.util.List;

/** What became of a count that was keyed. Expected failure is a value: only a lost disk or a defect is an exception. */
public sealed interface TallyOutcome {
    /** Forced to the journal: it will reach the ledger. */
    record Saved(EntryId entry, TallyRecorded tally) implements TallyOutcome {}

    /** Not kept: the rules it breaks, each with its code. */
    record Refused(List<Finding> findings) implements TallyOutcome {}

    /** Not kept: the disk refused; the code is for support. */
    record NotSaved(String code) implements TallyOutcome {}
}
