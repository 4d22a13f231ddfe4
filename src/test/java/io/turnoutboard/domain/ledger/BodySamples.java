package io.turnoutboard.domain.ledger;

import java.util.List;

/** A body of every kind, for the tests of other packages. */
public final class BodySamples {
    private BodySamples() {}

    public static List<EntryBody> everyKind() {
        return LedgerSamples.everyKind();
    }
}
