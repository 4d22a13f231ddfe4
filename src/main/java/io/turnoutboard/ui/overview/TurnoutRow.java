package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.StationStatus;
import io.turnoutboard.ui.control.StationWords;
import java.time.LocalTime;
import java.util.Optional;

/** One station as a line of the turnout table, the CSV and the paper. {@code countedAt} is the time its count is of. */
public record TurnoutRow(
        StationStanding standing, String groups, Optional<LocalTime> countedAt, String status, SearchText searched) {

    static TurnoutRow of(StationStanding standing, Board board, Messages messages) {
        StationWords words = new StationWords(messages);
        String groups = words.groups(standing.station(), board);
        String status = words.status(standing);
        return new TurnoutRow(
                standing,
                groups,
                standing.count()
                        .map(count -> board.election().localTime(count.asOf()).toLocalTime()),
                status,
                SearchText.of(String.join(
                        " ",
                        Integer.toString(standing.station().number()),
                        standing.station().name(),
                        standing.station().place().name(),
                        standing.station().place().address(),
                        groups,
                        status)));
    }

    public StationId id() {
        return standing.id();
    }

    public int number() {
        return standing.station().number();
    }

    public String place() {
        return standing.station().place().name();
    }

    boolean isLate() {
        return standing.status() == StationStatus.LATE;
    }

    boolean isReached() {
        return standing.status() == StationStatus.REACHED_100;
    }

    boolean isDisputed() {
        return standing.status() == StationStatus.DISPUTED || standing.status() == StationStatus.OVER_LIST;
    }

    boolean isMissing() {
        return standing.count().isEmpty();
    }
}
