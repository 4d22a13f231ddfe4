package io.turnoutboard.ui.control;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.turnout.Board;
import java.util.List;

/** A station whose report is awaited, and whom to call; {@code late} once the grace of its cut-off has passed. */
public record AwaitedStation(Station station, boolean late, List<Officer> officers) {
    public AwaitedStation {
        officers = List.copyOf(officers);
    }

    public static AwaitedStation of(Station station, boolean late, Board board) {
        return new AwaitedStation(
                station,
                late,
                station.area().officers().stream()
                        .flatMap(id -> board.registry().officer(id).stream())
                        .toList());
    }
}
