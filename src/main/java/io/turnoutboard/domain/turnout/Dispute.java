package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Station;
import java.time.Instant;
import java.util.List;

/**
 * Counts of one cell that contradict each other: {@code holds} counts until a person decides, {@code waiting} are those
 * whose authors had not seen it.
 */
public record Dispute(Station station, Instant asOf, Tally holds, List<Tally> waiting) {
    public Dispute {
        waiting = List.copyOf(waiting);
    }

    /** The conflicts of a board that wait for a decision, by station number, then by time. */
    public static List<Dispute> of(Board board) {
        return board.stations().stream()
                .flatMap(turnout -> turnout.cells().stream()
                        .filter(cell -> !cell.disputed().isEmpty())
                        .map(cell -> new Dispute(turnout.station(), cell.asOf(), cell.current(), cell.disputed())))
                .toList();
    }
}
