package io.turnoutboard.ui.inbox;

import javafx.beans.property.StringProperty;

/** A column of the preview, in order: {@code em} is its width in units of the type size, 0 for those that share the rest. */
enum InboxColumn {
    TICK("tick", 3.3),
    TEXT("text", 0),
    STATION("station", 4.2),
    TIME("time", 5.6),
    VOTED("voted", 6.2),
    STANDS("stands", 6.6),
    SAID("said", 0);

    private final String key;
    private final double em;

    InboxColumn(String key, double em) {
        this.key = key;
        this.em = em;
    }

    /** Names its heading, {@code inbox.<key>.column}, and its cells' style class. */
    String key() {
        return key;
    }

    double em() {
        return em;
    }

    /** True for the columns in which a clerk types. */
    boolean isField() {
        return this == STATION || this == TIME || this == VOTED;
    }

    /** What stands in the field of this column. */
    StringProperty field(InboxRow row) {
        return switch (this) {
            case STATION -> row.stationProperty();
            case TIME -> row.timeProperty();
            case VOTED -> row.votedProperty();
            case TICK, TEXT, STANDS, SAID -> throw new IllegalArgumentException("no field is in column " + key);
        };
    }
}
