package io.turnoutboard.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.benchmark.Measured.Spread;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The board of the whole nation, 72,195 stations × 15 slots, against summing the same numbers in plain arrays. */
class BoardFoldBenchmark {
    private static final int STATIONS = 72_195;
    private static final int SLOTS = 15;
    private static final int ROUNDS = 3;

    @Test
    void foldsTheNation() {
        NationalLedger nation = new NationalLedger(STATIONS, SLOTS);
        List<SealedEntry> lines = nation.lines();
        long heapBefore = Measured.usedHeap();
        Board board = Board.fold(lines);
        long heap = Measured.usedHeap() - heapBefore;

        Spread fold = Measured.of(ROUNDS, () -> Board.fold(lines));
        Spread plain = Measured.of(ROUNDS, () -> nation.plainSum());
        Spread standing = Measured.of(ROUNDS, () -> board.asOf(nation.end()));

        Standing end = board.asOf(nation.end());
        assertThat(end.voted()).isEqualTo(nation.plainSum());
        System.out.println("fold" + ": "
                + "%d lines: median %s; plain arrays: median %s; ratio %.0f"
                        .formatted(lines.size(), fold.median(), plain.median(), fold.ratioTo(plain)));
        System.out.println("standing of all stations" + ": " + "median %s".formatted(standing.median()));
        System.out.println("heap of the board" + ": "
                + "%d MiB, %d bytes a count".formatted(heap >> 20, heap / ((long) STATIONS * SLOTS)));
    }
}
