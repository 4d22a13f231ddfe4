package io.turnoutboard.ui.dayend;

import io.turnoutboard.domain.turnout.DayEndFinding;
import java.util.List;

/**
 * Findings that say the same of different stations, as one line.
 *
 * @param accepted true where the day was closed all the same
 */
record DayEndLine(List<DayEndFinding> same, String sentence, boolean accepted) {
    DayEndFinding first() {
        return same.getFirst();
    }

    /** The key of how much it weighs. */
    String weightKey() {
        if (accepted) {
            return "dayEnd.line.accepted";
        }
        return stops() ? "dayEnd.line.stops" : "dayEnd.line.doubtful";
    }

    boolean stops() {
        return first().rule().stops();
    }
}
