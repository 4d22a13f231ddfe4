package io.turnoutboard.domain.turnout;

/**
 * How a station reports: most say how many have voted so far, some how many since their last report (domain facts,
 * section 3). The ledger holds cumulative counts alone, so the kind is known on the desk only.
 */
public enum CountKind {
    /** Số lũy kế. */
    CUMULATIVE,
    /** Số từ lần báo trước. */
    SINCE_LAST
}
