package io.turnoutboard.report;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The board as plain text for a terminal or a message: the sentence first, then the stations, then the totals. */
public final class BoardText {
    private static final String NONE = "–";

    private final Messages messages;

    public BoardText(Messages messages) {
        this.messages = messages;
    }

    /** The text, its lines ended by {@code \n}. */
    public String write(BoardReport report) {
        BoardWords words = new BoardWords(messages, report.election());
        List<String> lines = new ArrayList<>();
        if (report.election().purpose().isRehearsal()) {
            lines.add(messages.text("report.rehearsal." + purpose(report)));
        }
        lines.add(report.election().ward().name() + ", "
                + report.election().ward().city());
        lines.add(words.headline(report));
        lines.addAll(summary(report, words));
        lines.add("");
        lines.addAll(table(report, words).lines());
        return String.join("\n", lines) + "\n";
    }

    private static String purpose(BoardReport report) {
        return switch (report.election().purpose()) {
            case DEMO -> "demo";
            case DRILL -> "drill";
            case REAL -> "real";
        };
    }

    private List<String> summary(BoardReport report, BoardWords words) {
        Standing totals = report.totals();
        String stations = words.count(totals.stations().size());
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("report.summary.reported", words.count(totals.reported()), stations));
        lines.add(messages.text("report.summary.late", words.count(totals.late())));
        lines.add(messages.text("report.summary.at100", words.count(totals.at100()), stations));
        if (totals.disputed() > 0) {
            lines.add(messages.text("report.summary.disputed", words.count(totals.disputed())));
        }
        report.increase()
                .ifPresent(change -> lines.add(messages.text("report.summary.increase", words.change(change))));
        if (report.masked() > 0) {
            lines.add(messages.text("report.summary.masked", words.count(report.masked())));
        }
        return lines;
    }

    private TextTable table(BoardReport report, BoardWords words) {
        TextTable table = new TextTable("rllrrrrl");
        table.row(
                messages.text("report.column.number"),
                messages.text("report.column.place"),
                messages.text("report.column.constituency"),
                messages.text("report.column.list"),
                messages.text("report.column.voted"),
                messages.text("report.column.rate"),
                messages.text("report.column.time"),
                messages.text("report.column.status"));
        table.rule();
        report.rows().forEach(row -> table.row(cells(row, words)));
        table.rule();
        table.row(totals(report.totals(), words));
        return table;
    }

    private String[] cells(BoardReport.Row row, BoardWords words) {
        Optional<StationStanding> standing = row.figures().map(BoardReport.Figures::standing);
        return new String[] {
            Integer.toString(row.station().number()),
            row.station().place().name(),
            row.station().area().constituency(),
            standing.map(each -> words.count(each.list())).orElse(NONE),
            standing.flatMap(StationStanding::count)
                    .map(tally -> words.count(tally.voted()))
                    .orElse(NONE),
            standing.flatMap(StationStanding::rate).map(words::percent).orElse(NONE),
            standing.flatMap(StationStanding::count)
                    .map(tally -> words.time(tally.asOf()))
                    .orElse(NONE),
            standing.map(words::status).orElseGet(() -> messages.text("report.status.masked"))
        };
    }

    private String[] totals(Standing totals, BoardWords words) {
        return new String[] {
            "",
            messages.text("report.total.label"),
            "",
            words.count(totals.list()),
            totals.figuresTime().isPresent() ? words.count(totals.voted()) : NONE,
            totals.rate().map(words::percent).orElse(NONE),
            totals.figuresTime().map(words::time).orElse(NONE),
            ""
        };
    }
}
