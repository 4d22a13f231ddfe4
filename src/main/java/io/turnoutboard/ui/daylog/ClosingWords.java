package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ClosingComparison;
import io.turnoutboard.domain.turnout.ClosingEntry;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.LogWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stands beside the fields of a closing record. */
record ClosingWords(Messages messages, Board board) {
    String ballot(Ballot ballot) {
        return messages.text("ballot." + ballot + ".label");
    }

    /** The last hourly count, and a hint where the closing figure is another. */
    String lastCount(StationTurnout turnout, Instant now, Optional<Integer> voted) {
        Optional<Tally> last = turnout.latest(now).flatMap(SlotCell::holds);
        return last.map(tally -> messages.text(
                        voted.isEmpty() || voted.get() == tally.voted()
                                ? "closing.lastCount.text"
                                : "closing.lastCountDiffers.text",
                        messages.formats().count(tally.voted()),
                        time(tally.asOf())))
                .orElse("");
    }

    boolean differsFromLastCount(StationTurnout turnout, Instant now, Optional<Integer> voted) {
        return turnout.latest(now)
                .flatMap(SlotCell::holds)
                .filter(tally -> voted.isPresent() && voted.get() != tally.voted())
                .isPresent();
    }

    /** The list of the ballot at the end of the day, beside the one on the record. */
    String list(StationTurnout turnout, Ballot ballot, Instant now, Optional<Integer> typed) {
        int list = turnout.rollAt(now).voters(ballot);
        return messages.text(
                typed.isEmpty() || typed.get() == list ? "closing.list.text" : "closing.listDiffers.text",
                messages.formats().count(list));
    }

    /** The ballots of a station beside each other, a line each. */
    List<String> ballots(StationTurnout turnout) {
        return board.ballots().stream()
                .map(ballot -> turnout.day()
                        .figures(ballot)
                        .map(ClosingEntry::figures)
                        .map(figures -> figures(ballot, figures))
                        .orElseGet(() -> messages.text("closing.missing.text", ballot(ballot))))
                .toList();
    }

    String difference(ClosingComparison found) {
        return messages.text(
                "closing.differs." + found.figure() + ".text",
                ballot(found.one()),
                messages.formats().count(found.first()),
                ballot(found.other()),
                messages.formats().count(found.second()));
    }

    private String figures(Ballot ballot, ClosingFigures figures) {
        return messages.text(
                "closing.ballot.text",
                ballot(ballot),
                messages.formats().count(figures.turnout().voted()),
                messages.formats().count(figures.turnout().list()),
                messages.formats().count(figures.papers().issued()),
                messages.formats().count(figures.papers().collected()));
    }

    private String time(Instant at) {
        return new LogWords(messages, board).time(at);
    }
}
