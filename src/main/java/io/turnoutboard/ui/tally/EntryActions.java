package io.turnoutboard.ui.tally;

/** What the fields of the entry line ask of whoever keeps the count. */
interface EntryActions {
    /** The station was finished; true where it is one, so that the hand goes on to the count. */
    boolean takeStation();

    /** The time was finished. */
    void takeTime();

    void keep();

    /** The hand leaves the entry line. */
    void leave();

    /** What is typed is not meant. */
    void discard();

    /** The hand goes to the reason, where one is asked for. */
    void explain();

    /** What was not let through is about to be changed. */
    void change();

    void changeKind();

    /** True while what stands there was not let through. */
    boolean isStopped();
}
