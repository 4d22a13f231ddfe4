package io.turnoutboard.store.archive;

import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folds lines into a board some thousands at a time, so that a large ledger need not be held twice. */
final class LinesFold {
    private static final int BATCH = 5_000;

    private final List<SealedEntry> waiting = new ArrayList<>();
    private Optional<Board> board = Optional.empty();

    void add(SealedEntry line) {
        waiting.add(line);
        if (waiting.size() == BATCH) {
            fold();
        }
    }

    /** The board of all lines so far; there must be one at least. */
    Board board() {
        fold();
        return board.orElseThrow();
    }

    private void fold() {
        if (!waiting.isEmpty()) {
            List<SealedEntry> lines = List.copyOf(waiting);
            board = Optional.of(board.map(known -> known.with(lines)).orElseGet(() -> Board.fold(lines)));
            waiting.clear();
        }
    }
}
