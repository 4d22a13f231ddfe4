package io.turnoutboard.cli;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads polling stations by their numbers, with runs: {@code 1-3,7}. */
record StationNumbers(Values values) {
    List<StationId> of(String option, String typed, Board board) throws CommandException {
        List<StationId> found = new ArrayList<>();
        for (String part : typed.split(",", -1)) {
            String[] ends = part.strip().split("[-–]", 2);
            int from = values.stationNumber(option, ends[0].strip());
            int to = ends.length == 1 ? from : values.stationNumber(option, ends[1].strip());
            for (int number = from; number <= to; number++) {
                Optional<StationTurnout> station = board.station(number);
                if (station.isEmpty()) {
                    throw values.noSuchStation(option, Integer.toString(number));
                }
                found.add(station.get().station().id());
            }
        }
        if (found.isEmpty()) {
            throw values.noSuchStation(option, typed);
        }
        return found.stream().sorted().distinct().toList();
    }
}
