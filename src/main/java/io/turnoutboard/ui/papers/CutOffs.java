package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The moments of which a paper can be: the cut-offs that have come, by their times as texts, and now. */
final class CutOffs {
    static final String NOW = "now";

    private CutOffs() {}

    /** The choices, the latest cut-off first and now last. */
    static List<String> come(Board board, Instant now) {
        List<String> choices = new ArrayList<>(board.slotPlan().slots().stream()
                .filter(slot -> !board.election().at(slot.at()).isAfter(now))
                .map(Slot::at)
                .map(LocalTime::toString)
                .toList()
                .reversed());
        choices.add(NOW);
        return choices;
    }

    static Instant moment(String choice, Board board, Instant now) {
        try {
            return board.election().at(LocalTime.parse(choice));
        } catch (DateTimeParseException e) {
            return now.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    static String of(Instant moment, Board board) {
        return board.election()
                .localTime(moment)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
