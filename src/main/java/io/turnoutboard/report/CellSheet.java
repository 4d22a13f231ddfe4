package io.turnoutboard.report;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.CellLine;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The history of one cell as it leaves the program: of a confidential station without its figures and what was said of them. */
public record CellSheet(Board board, StationTurnout turnout, Instant time) {
    Station station() {
        return turnout.station();
    }

    boolean isMasked() {
        return station().rules().confidential();
    }

    Optional<Tally> holds() {
        return isMasked() ? Optional.empty() : turnout.count(time);
    }

    int list() {
        return turnout.rollAt(time).voters();
    }

    List<CellLine> lines() {
        return CellLine.of(turnout, time);
    }
}
