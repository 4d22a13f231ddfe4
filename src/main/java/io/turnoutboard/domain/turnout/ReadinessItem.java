package io.turnoutboard.domain.turnout;

/** A line of the checklist that leads from an empty folder to a day that can open, in the order of the work. */
public enum ReadinessItem {
    /** The election and its ward: names, codes, date, ballots. */
    ELECTION,
    CUT_OFFS,
    STATIONS,
    GROUPS,
    /** Officers in charge (cán bộ phụ trách) and their telephones. */
    OFFICERS,
    /** The lists of voters, ballot by ballot. */
    ROLLS,
    BOOTHS,
    CONFIDENTIALITY,
    /** Where stations stand on the map. */
    POSITIONS,
    PEOPLE
}
