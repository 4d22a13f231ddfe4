package io.turnoutboard.ui.tally;

/** How far a count of this desk has come that the board does not show yet. */
enum Mark {
    NONE,
    /** On its way to this machine's disk: nothing is promised. */
    KEEPING,
    SAVED,
    RECEIVED,
    /** It will not count, and nobody has looked at it yet. */
    REFUSED
}
