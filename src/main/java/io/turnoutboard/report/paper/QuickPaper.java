package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.NotedEvent;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.report.BoardReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Báo cáo nhanh: what the board says under the headings of section I of Mẫu 27/HĐBC, and the appendix. */
final class QuickPaper {
    private static final int HEADINGS = 7;
    /** An opening that was a few minutes late is not worth a line of a report. */
    static final Duration WORTH_TELLING = Duration.ofMinutes(10);

    private final PaperRequest request;
    private final Board board;
    private final BoardReport report;
    private final PaperFigures figures;

    QuickPaper(PaperRequest request, Board board) {
        this.request = request;
        this.board = board;
        report = BoardReport.of(board, request.cutOff());
        figures = new PaperFigures(board.election());
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Báo cáo nhanh");
        values.put(
                "subject",
                "Tình hình và tiến độ cử tri tham gia bỏ phiếu, tính đến " + figures.moment(request.cutOff()));
        values.put("occasion", Long.toString(occasion()));
        values.put("moment", figures.moment(request.cutOff()));
        values.put("masked", report.masked());
        values.put("texts", texts());
        values.put("opening", opening(board, request.cutOff()));
        values.put(
                "before",
                report.totals()
                        .comparedWith(board)
                        .map(slot -> PaperFigures.FORMATS.paperTime(slot.at()))
                        .orElse(""));
        values.put("counts", counts());
        values.put("extremes", extremes());
        values.put("interruptions", noted(DayEvent.INTERRUPTED, DayEvent.RESUMED));
        values.put("incidents", noted(DayEvent.INCIDENT));
        values.put("asked", noted(DayEvent.DIRECTION_ASKED));
        values.put("rows", report.rows().stream().map(figures::row).toList());
        values.put("total", total());
        HourlyChart chart = new HourlyChart(board, request.cutOff());
        values.put("chart", chart.data());
        values.put("chartWords", chart.words());
        return values;
    }

    /** Which report of the day it is: the number of cut-offs that have come. */
    private long occasion() {
        return Math.max(
                1,
                board.slotPlan().slots().stream()
                        .filter(slot -> !board.election().at(slot.at()).isAfter(request.cutOff()))
                        .count());
    }

    private Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new HashMap<>();
        for (int heading = 1; heading <= HEADINGS; heading++) {
            String text = request.texts().getOrDefault(heading, "");
            texts.put(
                    "s" + heading,
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
        return texts;
    }

    private Map<String, Object> total() {
        Map<String, Object> total = new HashMap<>();
        boolean any = report.totals().figuresTime().isPresent();
        total.put("list", figures.count(report.totals().list()));
        total.put("voted", any ? figures.count(report.totals().voted()) : "");
        total.put("rate", figures.rate(report.totals().rate()));
        total.put("percent", figures.percent(report.totals().rate()));
        total.put("increase", report.increase().map(figures::change).orElse(""));
        total.put("time", report.totals().figuresTime().map(figures::time).orElse(""));
        total.put("note", "");
        return total;
    }

    private Map<String, Object> counts() {
        return Map.of(
                "at100", figures.count(report.totals().at100()),
                "underHalf", figures.count(underHalf()),
                "missing",
                        figures.count(report.totals().stations().size()
                                - report.totals().reported()));
    }

    /** "Dưới 50%" by heads; a station at exactly one half is not under it. */
    private long underHalf() {
        return report.totals().stations().stream()
                .filter(row -> row.count().isPresent() && 2L * row.votedOrZero() < row.list())
                .count();
    }

    /** How the opening went, in the figures and names of a sentence. */
    static Map<String, Object> opening(Board board, Instant cutOff) {
        PaperFigures figures = new PaperFigures(board.election());
        Map<Station, Instant> opened = new HashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (StationTurnout turnout : board.stations()) {
            Optional<Instant> at = turnout.openedAt().filter(moment -> !moment.isAfter(cutOff));
            at.ifPresent(moment -> opened.put(turnout.station(), moment));
            if (at.isEmpty()) {
                missing.add(name(turnout.station()));
            } else if (at.get()
                    .isAfter(board.election()
                            .at(turnout.station().rules().hours().opens())
                            .plus(WORTH_TELLING))) {
                late.add(name(turnout.station()) + " (" + figures.time(at.get()) + ")");
            }
        }
        return Map.of(
                "opened", figures.count(opened.size()),
                "stations", figures.count(board.stations().size()),
                "first",
                        opened.values().stream()
                                .min(Comparator.naturalOrder())
                                .map(figures::time)
                                .orElse(""),
                "last",
                        opened.values().stream()
                                .max(Comparator.naturalOrder())
                                .map(figures::time)
                                .orElse(""),
                "late", String.join(", ", late),
                "missing", String.join(", ", missing));
    }

    private Map<String, Object> extremes() {
        return Map.of("highest", extreme(Comparator.reverseOrder()), "lowest", extreme(Comparator.naturalOrder()));
    }

    /** The stations at one end, all of them where several share the rate. */
    private String extreme(Comparator<Rate> order) {
        Optional<Rate> end = report.totals().stations().stream()
                .flatMap(row -> row.rate().stream())
                .min(order);
        return end.map(rate -> report.totals().stations().stream()
                        .filter(row -> row.rate().equals(end))
                        .map(StationStanding::station)
                        .map(QuickPaper::name)
                        .collect(Collectors.joining(", ", "", " (" + figures.percent(end) + ")")))
                .orElse("");
    }

    /** What was noted of some kinds of event by that time, of stations and then of the ward. */
    private List<Map<String, Object>> noted(DayEvent... kinds) {
        List<DayEvent> wanted = List.of(kinds);
        Stream<Map<String, Object>> ofStations = board.stations().stream()
                .flatMap(turnout -> noted(turnout.day().events(), wanted, name(turnout.station())));
        return Stream.concat(
                        ofStations,
                        noted(board.events(), wanted, board.election().ward().name()))
                .toList();
    }

    private Stream<Map<String, Object>> noted(List<NotedEvent> events, List<DayEvent> wanted, String where) {
        return events.stream()
                .filter(event -> wanted.contains(event.event()) && !event.at().isAfter(request.cutOff()))
                .map(event -> Map.of(
                        "time",
                        figures.time(event.at()),
                        "where",
                        where,
                        "text",
                        event.text(),
                        "resumed",
                        event.event() == DayEvent.RESUMED));
    }

    private static String name(Station station) {
        return "KVBP số " + station.number();
    }
}
