package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SlotState;
import java.util.Locale;

/** How a cell of the slot board reads: its figure, the sign beside it, and both in words. */
record SlotWords(Messages messages) {
    String figure(ShownCell cell) {
        return cell.voted().isPresent() ? messages.formats().count(cell.voted().getAsInt()) : "";
    }

    /** The name of the sign's style class; blank for a plain count and for a cut-off that has not come. */
    String sign(ShownCell cell) {
        return switch (cell.mark()) {
            case KEEPING, SAVED, RECEIVED, REFUSED -> cell.mark().name().toLowerCase(Locale.ROOT);
            case NONE -> sign(cell.state());
        };
    }

    static String sign(SlotState state) {
        return switch (state) {
            case NOT_DUE, REPORTED -> "";
            case DUE, LATE, MISSING, COUNTED_SINCE, CORRECTED, WAITING, DISPUTED, COMPLETE, OVER_LIST, WITHDRAWN ->
                state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    String state(SlotState state) {
        return messages.text("tally.state." + state.name());
    }

    String mark(Mark mark) {
        return messages.text("tally.mark." + mark.name());
    }

    String spoken(ShownCell cell) {
        String state = cell.mark() == Mark.NONE ? state(cell.state()) : mark(cell.mark());
        return cell.voted().isPresent() ? messages.text("tally.cell.text", figure(cell), state) : state;
    }
}
