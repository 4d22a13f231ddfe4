package io.turnoutboard.domain.election;

/** What sort of station it is; special stations have their own list and are shown apart (domain facts 10 and 12). */
public enum StationKind {
    ORDINARY,
    HOSPITAL,
    CARE_HOME,
    ARMED_UNIT,
    DETENTION,
    OTHER
}
