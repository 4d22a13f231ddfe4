package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.turnout.SlotGridCell;
import io.turnoutboard.domain.turnout.SlotState;
import io.turnoutboard.domain.turnout.Tally;
import java.util.OptionalInt;

/**
 * What a cell of the slot board shows: the count that holds, this desk's own count on its way to the board, and what is
 * being typed into it. Two that are equal look alike, so only a cell that changes is drawn again.
 */
record ShownCell(SlotState state, boolean awaited, OptionalInt voted, Mark mark, String typed) {
    static ShownCell of(SlotGridCell cell) {
        OptionalInt voted = cell.count().map(Tally::voted).map(OptionalInt::of).orElse(OptionalInt.empty());
        return new ShownCell(cell.state(), cell.isAwaited(), voted, Mark.NONE, "");
    }

    /** With a count that this desk keyed over what the board knows. */
    ShownCell with(OwnCount own) {
        Mark mark = own.mark();
        OptionalInt shown = mark == Mark.REFUSED ? voted : OptionalInt.of(own.voted());
        return new ShownCell(state, awaited && mark == Mark.REFUSED, shown, mark, typed);
    }

    ShownCell typing(String text) {
        return new ShownCell(state, awaited, voted, mark, text);
    }
}
