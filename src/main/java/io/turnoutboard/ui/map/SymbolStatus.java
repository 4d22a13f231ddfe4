package io.turnoutboard.ui.map;

import java.util.Locale;

/** How a station stands, as its sign on the map tells. */
public enum SymbolStatus {
    REPORTED,
    DUE,
    LATE,
    REACHED_100,
    OVER_LIST,
    DISPUTED,
    NOT_OPEN,
    OPEN,
    CLOSED,
    MASKED;

    /** The key of the status's words. */
    String messageKey() {
        return "map.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
