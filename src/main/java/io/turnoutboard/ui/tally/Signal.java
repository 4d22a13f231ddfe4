package io.turnoutboard.ui.tally;

/** What a clerk hears who looks at the paper and not at the screen. */
@FunctionalInterface
interface Signal {
    /** A count was not let through, or a figure did not count. */
    void stopped();
}
