package io.turnoutboard.service.intake;

/** How the counts of a file are meant. */
public enum CountForm {
    /** Each is how many have voted so far. */
    CUMULATIVE,
    /** Each is how many voted since the time before it. */
    PER_HOUR
}
