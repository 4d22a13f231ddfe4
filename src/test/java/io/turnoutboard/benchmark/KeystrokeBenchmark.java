package io.turnoutboard.benchmark;

import io.turnoutboard.benchmark.Measured.Spread;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.ui.shell.TallyBench;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From a keystroke at the tally desk to the cell painted anew, on 500 stations, against a bare table of the same size. */
class KeystrokeBenchmark {
    private static final int STATIONS = 500;
    private static final int SLOTS = 13;

    @Test
    void paintsTheCellThatIsTypedInto() throws Exception {
        NationalLedger ward = new NationalLedger(STATIONS, SLOTS);
        Board board = Board.fold(ward.lines());
        Instant moment = ward.end();
        TallyBench.prepare();
        measure("warming up", board, moment, 300, false);
        measure("laid out", board, moment, 1_000, false);
        measure("all painted", board, moment, 200, true);
        Spread whole = Measured.of(50, () -> SlotGrid.of(board, moment));
        SlotGrid grid = SlotGrid.of(board, moment);
        Spread same = Measured.of(50, () -> grid.next(board, moment.plusSeconds(1)));
        System.out.println("slot grid of %d × %d: ".formatted(STATIONS, SLOTS)
                + "whole: median %s; nothing changed: median %s".formatted(whole.median(), same.median()));
    }

    private static void measure(String what, Board board, Instant moment, int keys, boolean painted) {
        Spread bare = new Spread(TallyBench.bareTable(STATIONS, SLOTS, keys, painted));
        Spread desk = new Spread(TallyBench.desk(board, moment, keys, painted));
        System.out.println("keystroke to cell, " + what + ": " + line("tally desk", desk) + "; "
                + line("bare table", bare) + "; ratio of medians %.1f".formatted(desk.ratioTo(bare)));
    }

    private static String line(String what, Spread spread) {
        return "%s: median %.2f ms, p99 %.2f ms"
                .formatted(
                        what,
                        spread.median().toNanos() / 1e6,
                        spread.percentile(99).toNanos() / 1e6);
    }
}
