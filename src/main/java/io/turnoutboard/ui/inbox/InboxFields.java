package io.turnoutboard.ui.inbox;

import io.turnoutboard.service.TallyDesk;
import java.util.List;
import java.util.Optional;

/** Which fields of a row can be read, and which a clerk must fill next. */
final class InboxFields {
    private InboxFields() {}

    static boolean isReadable(InboxColumn column, InboxRow row) {
        return switch (column) {
            case STATION -> row.review().station().isPresent();
            case TIME -> TallyDesk.time(row.timeProperty().get()).isPresent();
            case VOTED -> InboxEntry.count(row.votedProperty().get()).isPresent();
            case TICK, TEXT, STANDS, SAID -> true;
        };
    }

    /** The first field that is lacking, or the count where all can be read. */
    static InboxColumn toPutRight(InboxRow row) {
        for (InboxColumn column : InboxColumn.values()) {
            if (!isReadable(column, row)) {
                return column;
            }
        }
        return InboxColumn.VOTED;
    }

    /** The first row from {@code from} on that waits for a person, going round at the end. */
    static Optional<InboxRow> next(List<InboxRow> rows, int from) {
        for (int step = 0; step < rows.size(); step++) {
            InboxRow row = rows.get((from + step) % rows.size());
            if (row.isWaiting()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
