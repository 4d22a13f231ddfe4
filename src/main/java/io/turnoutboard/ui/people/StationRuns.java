package io.turnoutboard.ui.people;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stations of a clerk as people type them: {@code 1-5, 7}; nothing for all of them. */
final class StationRuns {
    private static final Pattern RUN = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

    private StationRuns() {}

    /** The stations that are meant; none where something in the text is no number of a station. */
    static Optional<List<StationId>> of(String typed, Board board) {
        List<StationId> found = new ArrayList<>();
        for (String part : typed.strip().split("\\s*[,;]\\s*", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            Matcher run = RUN.matcher(part);
            if (!run.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(run.group(1));
            int last = run.group(2) == null ? first : Integer.parseInt(run.group(2));
            if (last < first || !addAll(first, last, board, found)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(found));
    }

    private static boolean addAll(int first, int last, Board board, List<StationId> found) {
        for (int number = first; number <= last; number++) {
            int wanted = number;
            Optional<StationId> station = board.stations().stream()
                    .map(turnout -> turnout.station())
                    .filter(each -> each.number() == wanted)
                    .map(each -> each.id())
                    .findFirst();
            if (station.isEmpty()) {
                return false;
            }
            station.ifPresent(found::add);
        }
        return true;
    }
}
