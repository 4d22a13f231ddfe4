package io.turnoutboard.store;

import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import org.jdbi.v3.core.Handle;

/** The rows of how the ledger was taken up again. One connection, one thread. */
final class RestoreRows {
    private final Handle handle;

    RestoreRows(Handle handle) {
        this.handle = handle;
    }

    void add(SealedEntry line, RestoreBody body) {
        TableRow row = TableRow.of("restore_step", line.seq())
                .with("author", line.entry().head().author().value());
        switch (body) {
            case RestoreBody.LedgerRestored(var epoch, var lost, var papers) ->
                row.with("epoch", epoch)
                        .with("lost_upto", lost)
                        .with("papers", String.join(";", papers))
                        .insert(handle);
            case RestoreBody.SealerChanged(var key) ->
                row.with("sealer_key", key.base64()).insert(handle);
        }
    }
}
