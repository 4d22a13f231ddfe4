package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.SealedEntry;

/**
 * A board that goes on line by line while a batch is judged, without a copy for each line: with the thousands of entries
 * of an import every copy would hold thousands of stations. Mutable; used by one thread.
 */
public final class RunningBoard {
    private final BoardFold fold;

    public RunningBoard(Board from) {
        fold = new BoardFold(from);
    }

    /** The board as it stands; it holds until the next line is added, and is for judging that line alone. */
    public Board present() {
        return fold.view();
    }

    public void add(SealedEntry line) {
        fold.add(line);
    }
}
