package io.turnoutboard.report.paper;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Progress;
import io.turnoutboard.domain.turnout.ProgressPoint;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The course of the ward's day for the chart of the appendix: one part of the text for each cut-off, its label, the
 * voters since the one before, and the cumulative rate in hundredths of a percent.
 */
final class HourlyChart {
    private final PaperFigures figures;
    private final List<ProgressPoint> points;

    HourlyChart(Board board, Instant cutOff) {
        figures = new PaperFigures(board.election());
        points = Progress.until(PublicBoard.of(board).board(), cutOff, Optional.empty());
    }

    /** Blank before the first cut-off with a count: there is nothing to draw. */
    String data() {
        return points.stream()
                .map(point -> figures.time(point.to()) + "," + Math.max(0, point.increase()) + ","
                        + point.rate().map(Rate::hundredths).orElse(0))
                .collect(Collectors.joining(";"));
    }

    /** The chart in words, for whoever cannot see it. */
    String words() {
        return points.stream()
                .map(point -> "đến " + figures.time(point.to()) + " thêm " + figures.count(point.increase())
                        + " cử tri, đạt " + figures.percent(point.rate()))
                .collect(Collectors.joining("; ", "Biểu đồ cử tri tham gia bỏ phiếu theo mốc: ", "."));
    }
}
