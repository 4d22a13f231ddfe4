package io.turnoutboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The board as CSV for a spreadsheet: a byte order mark so that it is read as UTF-8, CRLF, whole numbers without marks,
 * rates in percent with a point. A blank cell is "no figure", never zero. The last row is the sum.
 */
public final class BoardCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r＝＋－＠";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final List<String> COLUMNS =
            List.of("number", "name", "place", "constituency", "list", "voted", "rate", "increase", "time", "status");

    private final Messages messages;

    public BoardCsv(Messages messages) {
        this.messages = messages;
    }

    /** The whole file as text, its byte order mark included. */
    public String write(BoardReport report) {
        BoardWords words = new BoardWords(messages, report.election());
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> messages.text("report.column." + column))
                    .toList());
            report.rows().forEach(row -> csv.writeRecord(cells(row, report.election(), words)));
            csv.writeRecord(sum(report));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    private List<String> cells(BoardReport.Row row, Election election, BoardWords words) {
        Optional<StationStanding> standing = row.figures().map(BoardReport.Figures::standing);
        Station station = row.station();
        return List.of(
                Integer.toString(station.number()),
                harmless(station.name()),
                harmless(station.place().name()),
                harmless(station.area().constituency()),
                standing.map(each -> Integer.toString(each.list())).orElse(""),
                standing.flatMap(StationStanding::count)
                        .map(tally -> Integer.toString(tally.voted()))
                        .orElse(""),
                rate(standing.flatMap(StationStanding::rate)),
                row.figures()
                        .flatMap(BoardReport.Figures::increase)
                        .map(Object::toString)
                        .orElse(""),
                standing.flatMap(StationStanding::count)
                        .map(Tally::asOf)
                        .map(time -> time(election, time))
                        .orElse(""),
                harmless(standing.map(words::status).orElseGet(() -> messages.text("report.status.masked"))));
    }

    private List<String> sum(BoardReport report) {
        Standing totals = report.totals();
        return List.of(
                "",
                messages.text("report.total.label"),
                "",
                "",
                Long.toString(totals.list()),
                totals.figuresTime().map(time -> Long.toString(totals.voted())).orElse(""),
                rate(totals.rate()),
                report.increase().map(Object::toString).orElse(""),
                totals.figuresTime().map(time -> time(report.election(), time)).orElse(""),
                report.masked() == 0 ? "" : messages.text("report.summary.masked", Long.toString(report.masked())));
    }

    private static String rate(Optional<Rate> rate) {
        return rate.map(each -> each.percent().toPlainString()).orElse("");
    }

    private static String time(Election election, Instant time) {
        return election.localTime(time).format(TIME);
    }

    /** A spreadsheet must not take a name for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
