package io.turnoutboard.domain.turnout;

/** How a station stands at a cut-off; each is shown by a sign and a word, never by colour alone. */
public enum StationStatus {
    /** Its hours have not begun and it has reported nothing. */
    NOT_OPEN,
    /** It was opened and no cut-off has passed: nothing is due yet (đang bỏ phiếu). */
    OPEN,
    /** The cut-off has passed and its grace has not: the report is awaited. */
    DUE,
    /** The grace has passed and the report of the cut-off is missing (báo cáo muộn). */
    LATE,
    /** It has reported for the cut-off. */
    REPORTED,
    /** Voted equals the list exactly (đạt 100%); the box stays open all the same. */
    REACHED_100,
    /** More voted than stand on the list, with a reason (vượt danh sách). */
    OVER_LIST,
    /** Two counts of one cell contradict each other and wait for a person's decision. */
    DISPUTED
}
