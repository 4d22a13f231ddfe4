package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.report.sheet.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The papers of what happened on the day: corrections, opening, incidents, closing, and one station's sheet. */
final class DayPapers {
    private final Board board;
    private final Instant cutOff;
    private final PaperRequest request;
    private final PaperFigures figures;
    private final PaperSheet sheets;

    DayPapers(PaperRequest request, Board board) {
        this.request = request;
        this.board = board;
        cutOff = request.cutOff();
        figures = new PaperFigures(board.election());
        sheets = new PaperSheet(figures);
    }

    Map<String, Object> corrections() {
        CorrectionSheets made = new CorrectionSheets(board, cutOff);
        Map<String, Object> values = titled("Đính chính số liệu và biến động danh sách cử tri trong ngày");
        values.put("counts", sheets.values(made.counts()));
        values.put("lists", sheets.values(made.lists()));
        values.put("masked", masked());
        return values;
    }

    Map<String, Object> opening() {
        Map<String, Object> values = titled("Việc tổ chức khai mạc bầu cử");
        values.put("opening", QuickPaper.opening(board, cutOff));
        values.put("firstVoter", count(DayEvent.FIRST_VOTER));
        values.put("boxShown", count(DayEvent.BOX_SHOWN_EMPTY));
        values.put("sheet", sheets.values(new OpeningSheet(board, cutOff).sheet()));
        return values;
    }

    /** How many stations noted an event. */
    private String count(DayEvent event) {
        return figures.count(board.stations().stream()
                .filter(turnout -> turnout.day().events().stream()
                        .anyMatch(each -> each.event() == event && !each.at().isAfter(cutOff)))
                .count());
    }

    Map<String, Object> incidents() {
        Map<String, Object> values = titled("Tình huống phát sinh trong ngày bầu cử");
        values.put("sheets", sheets.values(new IncidentSheets(board, cutOff).sheets()));
        return values;
    }

    Map<String, Object> closing() {
        ClosingSheets made = new ClosingSheets(board, cutOff);
        Map<String, Object> values = titled("Số liệu kết thúc bỏ phiếu");
        values.put(
                "ballots",
                board.ballots().stream().map(each -> ballot(each, made)).toList());
        values.put("masked", masked());
        return values;
    }

    private Map<String, Object> ballot(Ballot ballot, ClosingSheets made) {
        Sheet sheet = made.sheet(ballot);
        Map<String, Object> values = new HashMap<>();
        values.put("name", sheet.name());
        values.put("sheet", sheets.values(sheet));
        List<String> missing = made.missing(ballot).stream()
                .map(StationTurnout::station)
                .map(station -> Integer.toString(station.number()))
                .toList();
        values.put("missing", missing.size());
        values.put("missingNumbers", String.join(", ", missing));
        values.put("stations", PublicBoard.of(board).board().stations().size());
        values.put("total", made.total(ballot).map(this::total).orElse(Map.of()));
        return values;
    }

    private Map<String, Object> total(ClosingFigures total) {
        ClosingFigures.Turnout turnout = total.turnout();
        ClosingFigures.Papers papers = total.papers();
        return Map.of(
                "list", figures.count(turnout.list()),
                "voted", figures.count(turnout.voted()),
                "rate", figures.percent(turnout.voted(), turnout.list()),
                "issued", figures.count(papers.issued()),
                "collected", figures.count(papers.collected()),
                "valid", figures.count(papers.valid()),
                "invalid", figures.count(papers.invalid()),
                "adds", papers.collected() == papers.valid() + papers.invalid(),
                "ordered", papers.collected() <= papers.issued() && papers.issued() <= turnout.list());
    }

    Map<String, Object> station() {
        StationTurnout turnout = request.station().flatMap(board::station).orElseThrow();
        Station station = turnout.station();
        StationSheets made = new StationSheets(board, cutOff, turnout);
        Map<String, Object> values = titled("Phiếu theo dõi " + lower(station.name()));
        values.put("station", described(station, board));
        values.put("isMasked", made.isMasked());
        values.put("sheets", sheets.values(made.sheets()));
        return values;
    }

    /** Where a station is, whom it serves and who answers for it. */
    static Map<String, Object> described(Station station, Board board) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", Integer.toString(station.number()));
        values.put("name", station.name());
        values.put("lower", lower(station.name()));
        values.put("place", station.place().name());
        values.put("address", station.place().address());
        values.put("constituency", station.area().constituency());
        values.put("groups", groups(station, board));
        values.put(
                "officers",
                station.area().officers().stream()
                        .flatMap(id -> board.registry().officer(id).stream())
                        .map(DayPapers::officer)
                        .collect(Collectors.joining("; ")));
        values.put(
                "opens", PaperFigures.FORMATS.paperTime(station.rules().hours().opens()));
        values.put(
                "closes", PaperFigures.FORMATS.paperTime(station.rules().hours().closes()));
        return values;
    }

    static String groups(Station station, Board board) {
        return GroupNames.of(station.area().groups(), board.registry());
    }

    private static String officer(Officer officer) {
        List<String> parts = new ArrayList<>(List.of(officer.name()));
        if (!officer.phone().isEmpty()) {
            parts.add("ĐT " + officer.phone());
        }
        return String.join(", ", parts);
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private int masked() {
        return PublicBoard.of(board).masked().size();
    }

    private Map<String, Object> titled(String subject) {
        return figures.titled(subject, cutOff);
    }
}
