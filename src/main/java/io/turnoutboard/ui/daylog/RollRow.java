package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.RollStages;
import io.turnoutboard.ui.control.SheetColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of a station at the stages of its day, for one ballot or in heads. */
record RollRow(Station station, RollStages stages, Optional<Ballot> ballot) {
    static List<RollRow> of(Board board, Instant moment, Optional<Ballot> ballot) {
        return board.stations().stream()
                .map(turnout -> new RollRow(turnout.station(), RollStages.of(turnout, moment), ballot))
                .toList();
    }

    static List<SheetColumn<RollRow>> columns(Formats formats) {
        return List.of(
                SheetColumn.figure(
                        "number", 2.6, row -> Integer.toString(row.station().number())),
                SheetColumn.words("place", 0, row -> row.station().place().name()),
                SheetColumn.figure("handedOver", 5.2, row -> formats.count(row.handedOver())),
                SheetColumn.figure("before", 5.2, row -> formats.change(row.before())),
                SheetColumn.figure(
                        "atOpening", 5.2, row -> row.stages().opened() ? formats.count(row.atOpening()) : ""),
                SheetColumn.figure("since", 5.2, row -> row.stages().opened() ? formats.change(row.since()) : ""),
                SheetColumn.figure("now", 5.2, row -> formats.count(row.now())),
                SheetColumn.figure(
                        "waiting",
                        5.2,
                        row -> row.stages().waiting() == 0
                                ? ""
                                : formats.count(row.stages().waiting())));
    }

    /** The sums over the ward, in one sentence. */
    static String total(List<RollRow> rows, Messages messages) {
        Formats formats = messages.formats();
        return messages.text(
                "lists.total.text",
                formats.count(rows.stream().mapToLong(RollRow::handedOver).sum()),
                formats.change(rows.stream().mapToLong(RollRow::before).sum()),
                formats.change(rows.stream()
                        .filter(row -> row.stages().opened())
                        .mapToLong(RollRow::since)
                        .sum()),
                formats.count(rows.stream().mapToLong(RollRow::now).sum()));
    }

    int handedOver() {
        return voters(stages.handedOver());
    }

    int before() {
        return atOpening() - handedOver();
    }

    int atOpening() {
        return voters(stages.atOpening());
    }

    int since() {
        return now() - atOpening();
    }

    int now() {
        return voters(stages.now());
    }

    private int voters(Roll roll) {
        return ballot.map(roll::voters).orElseGet(roll::voters);
    }
}
