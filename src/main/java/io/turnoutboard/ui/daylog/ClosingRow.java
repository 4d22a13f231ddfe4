package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ClosingComparison;
import io.turnoutboard.domain.turnout.ClosingEntry;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.StationDay;
import io.turnoutboard.ui.control.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far the closing figures of a station have come.
 *
 * @param ballots those that are held on the day
 */
record ClosingRow(Station station, StationDay day, List<Ballot> ballots, List<ClosingComparison> differences) {
    static List<ClosingRow> of(Board board) {
        return board.stations().stream()
                .map(turnout -> new ClosingRow(
                        turnout.station(), turnout.day(), board.ballots(), ClosingComparison.of(turnout.day())))
                .toList();
    }

    static List<SheetColumn<ClosingRow>> columns(Messages messages) {
        List<SheetColumn<ClosingRow>> columns = new ArrayList<>();
        columns.add(SheetColumn.figure(
                "number", 2.6, row -> Integer.toString(row.station().number())));
        columns.add(SheetColumn.words("place", 0, row -> row.station().place().name()));
        for (Ballot ballot : Ballot.values()) {
            columns.add(SheetColumn.words(key(ballot), 8.2, row -> row.state(ballot, messages)));
        }
        return columns;
    }

    static String key(Ballot ballot) {
        return ballot.name().toLowerCase(Locale.ROOT);
    }

    long recorded() {
        return ballots.stream()
                .filter(ballot -> day.figures(ballot).isPresent())
                .count();
    }

    boolean isComplete() {
        return recorded() == ballots.size();
    }

    boolean differs(Ballot ballot) {
        return differences.stream().anyMatch(each -> each.one() == ballot || each.other() == ballot);
    }

    private String state(Ballot ballot, Messages messages) {
        if (!ballots.contains(ballot)) {
            return messages.text("closing.notHeld.text");
        }
        return day.figures(ballot)
                .map(ClosingEntry::figures)
                .map(ClosingFigures::turnout)
                .flatMap(turnout -> Rate.of(turnout.voted(), turnout.list()))
                .map(rate -> messages.formats().percent(rate.percent()))
                .orElseGet(() -> messages.text("closing.none.text"));
    }
}
