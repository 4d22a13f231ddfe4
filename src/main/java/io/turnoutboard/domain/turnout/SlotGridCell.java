package io.turnoutboard.domain.turnout;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One station at one cut-off.
 *
 * @param due true once the cut-off has passed
 * @param count the last count within the window of the cut-off that holds; none where there is no count of its own
 * @param soFar heads counted up to the cut-off, by this count or an earlier one: for the sum of the ward only
 * @param list the list as it stood at the cut-off
 */
public record SlotGridCell(SlotState state, boolean due, Optional<Tally> count, OptionalInt soFar, int list) {

    /** True where somebody is still to report, or to report anew. */
    public boolean isAwaited() {
        return switch (state) {
            case DUE, LATE, MISSING -> true;
            case WITHDRAWN -> due;
            case NOT_DUE, REPORTED, COUNTED_SINCE, CORRECTED, WAITING, DISPUTED, COMPLETE, OVER_LIST -> false;
        };
    }

    /** By how many the count exceeds the list; 0 where it does not. */
    public int overList() {
        return count.map(tally -> Math.max(0, tally.voted() - list)).orElse(0);
    }
}
