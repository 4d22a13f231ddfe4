package io.turnoutboard.report;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The board as a table with its sum: for its CSV, and for the workbook of a quick report. */
public final class BoardSheet {
    private final Messages messages;
    private final BoardReport report;
    private final BoardWords words;

    private BoardSheet(BoardReport report, Messages messages) {
        this.messages = messages;
        this.report = report;
        words = new BoardWords(messages, report.election());
    }

    public static Sheet of(BoardReport report, Messages messages) {
        BoardSheet board = new BoardSheet(report, messages);
        return new Sheet(
                messages.text("paper.kind.quick.label"),
                board.columns(),
                report.rows().stream().map(board::row).toList(),
                board.sum());
    }

    private List<Column> columns() {
        return List.of(
                column("number", 10),
                column("name", 42),
                column("place", 60),
                column("constituency", 36),
                column("list", 18),
                column("voted", 18),
                column("rate", 16),
                column("increase", 20),
                column("time", 30),
                column("status", 34));
    }

    private Column column(String name, int millimetres) {
        return new Column(messages.text("report.column." + name), millimetres);
    }

    private List<Cell> row(BoardReport.Row row) {
        Optional<StationStanding> standing = row.figures().map(BoardReport.Figures::standing);
        Optional<Tally> count = standing.flatMap(StationStanding::count);
        Station station = row.station();
        return List.of(
                Cell.ordinal(station.number()),
                Cell.text(station.name()),
                Cell.text(station.place().name()),
                Cell.text(station.area().constituency()),
                standing.map(each -> Cell.count(each.list())).orElse(Cell.BLANK),
                count.map(tally -> Cell.count(tally.voted())).orElse(Cell.BLANK),
                Cell.percent(standing.flatMap(StationStanding::rate).map(Rate::percent)),
                number(row.figures().flatMap(BoardReport.Figures::increase)),
                Cell.moment(count.map(Tally::asOf)),
                Cell.text(standing.map(words::status).orElseGet(() -> messages.text("report.status.masked"))));
    }

    private List<Cell> sum() {
        Standing totals = report.totals();
        return List.of(
                Cell.BLANK,
                Cell.text(messages.text("report.total.label")),
                Cell.BLANK,
                Cell.BLANK,
                Cell.count(totals.list()),
                number(totals.figuresTime().map(_ -> totals.voted())),
                Cell.percent(totals.rate().map(Rate::percent)),
                number(report.increase()),
                Cell.moment(totals.figuresTime()),
                Cell.text(
                        report.masked() == 0
                                ? ""
                                : messages.text("report.summary.masked", Long.toString(report.masked()))));
    }

    private static Cell number(Optional<Long> number) {
        return Cell.count(number.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }
}
