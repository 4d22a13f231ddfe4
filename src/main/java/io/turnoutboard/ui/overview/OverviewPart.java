package io.turnoutboard.ui.overview;

/** The parts of the overview that the keyboard can go to at once. */
public enum OverviewPart {
    KEYING,
    FILTER,
    MAP,
    TABLE,
    CHART
}
