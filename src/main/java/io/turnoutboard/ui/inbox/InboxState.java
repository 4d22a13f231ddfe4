package io.turnoutboard.ui.inbox;

/** How a row stands, which is also how it is counted at the foot of the table. */
enum InboxState {
    CLEAR,
    BY_HAND,
    UNCLEAR,
    PASSED,
    SAVED;

    boolean isClear() {
        return this == CLEAR || this == BY_HAND;
    }
}
