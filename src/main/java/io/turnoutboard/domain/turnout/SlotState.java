package io.turnoutboard.domain.turnout;

/**
 * How a station stands at one cut-off. A count belongs to the cut-off in whose window (after the one before, up to it)
 * its time lies. Each state is shown by a sign and a word, never by colour alone.
 */
public enum SlotState {
    /** The cut-off has not come. */
    NOT_DUE,
    /** The cut-off has passed and its grace has not: the report is awaited. */
    DUE,
    /** The grace has passed without a report (báo cáo muộn). */
    LATE,
    /** A later cut-off has passed, and this one never got a report. */
    MISSING,
    /** A count holds. */
    REPORTED,
    /** The last cut-off has no count of its own, but the station has counted since: nothing more is awaited for it. */
    COUNTED_SINCE,
    /** A count holds that replaced another one; the old one stays in the ledger. */
    CORRECTED,
    /** A correction waits for a second person; the old count holds meanwhile. */
    WAITING,
    /** Two counts contradict each other and wait for a person's decision. */
    DISPUTED,
    /** Voted equals the list exactly, here or at an earlier cut-off: no more reports are needed (đạt 100%). */
    COMPLETE,
    /** More voted than stand on the list, with a reason (vượt danh sách). */
    OVER_LIST,
    /** What was keyed was withdrawn: blank, which is never zero, and awaited anew. */
    WITHDRAWN
}
