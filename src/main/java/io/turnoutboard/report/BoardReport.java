package io.turnoutboard.report;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one moment as the public may have them: a row for each station, masked or not, and totals over the
 * visible ones, so that no subtraction reveals a masked one. {@code ledgerSeq} is the last sealed line it was made from.
 */
public record BoardReport(Election election, long ledgerSeq, Standing totals, List<Row> rows) {

    /** One station; without figures where it is masked. */
    public record Row(Station station, Optional<Figures> figures) {}

    /** A station's figures and how many more had voted than at the cut-off before, where there was one. */
    public record Figures(StationStanding standing, Optional<Long> increase) {}

    public BoardReport {
        rows = List.copyOf(rows);
    }

    /**
     * @throws IllegalArgumentException when the ledger has lines that this program is too old to understand: no total
     *     may then be told
     */
    public static BoardReport of(Board board, Instant moment) {
        if (board.unknownSince().isPresent()) {
            throw new IllegalArgumentException("lines of a newer program since " + board.unknownSince());
        }
        Board visible = PublicBoard.of(board).board();
        Standing totals = visible.asOf(moment);
        Map<StationId, Long> before = earlier(visible, totals);
        List<Row> rows = board.stations().stream()
                .map(StationTurnout::station)
                .map(station -> new Row(station, totals.station(station.id()).map(each -> figures(each, before))))
                .toList();
        return new BoardReport(board.election(), board.head().seq(), totals, rows);
    }

    /** How many stations have no figures here, as they are confidential. */
    public long masked() {
        return rows.stream().filter(row -> row.figures().isEmpty()).count();
    }

    /** How many more had voted at the visible stations than at the cut-off before. */
    public Optional<Long> increase() {
        return rows.stream()
                .flatMap(row -> row.figures().stream())
                .flatMap(figures -> figures.increase().stream())
                .reduce(Long::sum);
    }

    private static Figures figures(StationStanding each, Map<StationId, Long> before) {
        return new Figures(each, each.count().map(tally -> tally.voted() - before.getOrDefault(each.id(), 0L)));
    }

    /** The counts that held at the cut-off before the one that the figures are of. */
    private static Map<StationId, Long> earlier(Board board, Standing totals) {
        Map<StationId, Long> counts = new HashMap<>();
        totals.comparedWith(board)
                .map(slot -> board.asOf(board.election().at(slot.at())))
                .ifPresent(earlier ->
                        earlier.stations().forEach(row -> counts.put(row.id(), Long.valueOf(row.votedOrZero()))));
        return counts;
    }
}
