package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.DayLog;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.LogMatter;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import io.turnoutboard.service.LogWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened on the day besides voting. No figures, so every station is told of. */
final class IncidentSheets {
    private final Board board;
    private final Instant cutOff;
    private final List<LogLine> lines;
    private final LogWords words;

    IncidentSheets(Board board, Instant cutOff) {
        this.board = board;
        this.cutOff = cutOff;
        lines = DayLog.EMPTY.of(board).until(cutOff);
        words = new LogWords(Messages.of(Language.VIETNAMESE), board);
    }

    List<Sheet> sheets() {
        return List.of(
                incidents(),
                spans("Gián đoạn bỏ phiếu", DayEvent.INTERRUPTED, "Tạm dừng", "Tiếp tục"),
                spans("Hòm phiếu phụ", DayEvent.MOBILE_BOX_OUT, "Mang đi", "Mang về"),
                directions());
    }

    private Sheet incidents() {
        List<Column> columns = List.of(new Column("Giờ", 18), new Column("Nơi xảy ra", 36), Column.wide("Nội dung"));
        List<List<Cell>> rows = of(DayEvent.INCIDENT).stream()
                .map(line ->
                        List.of(Cell.moment(Optional.of(line.at())), Cell.text(place(line)), Cell.text(text(line))))
                .toList();
        return new Sheet("Tình huống phát sinh", columns, rows, List.of());
    }

    private Sheet spans(String name, DayEvent begins, String from, String to) {
        List<Column> columns = List.of(
                new Column("Khu vực bỏ phiếu", 36),
                new Column(from, 20),
                new Column(to, 20),
                new Column("Thời gian", 24),
                Column.wide("Nội dung"));
        List<List<Cell>> rows = of(begins).stream().map(this::span).toList();
        return new Sheet(name, columns, rows, List.of());
    }

    private List<Cell> span(LogLine line) {
        Optional<Instant> end = Optional.of(line.matter())
                .filter(LogMatter.Noted.class::isInstance)
                .map(LogMatter.Noted.class::cast)
                .flatMap(LogMatter.Noted::counterpart)
                .filter(at -> !at.isAfter(cutOff));
        return List.of(
                Cell.text(place(line)),
                Cell.moment(Optional.of(line.at())),
                end.isPresent() ? Cell.moment(end) : Cell.text("chưa"),
                Cell.text(end.map(at -> words.duration(Duration.between(line.at(), at)))
                        .orElse("")),
                Cell.text(text(line)));
    }

    private Sheet directions() {
        List<Column> columns = List.of(
                new Column("Giờ xin", 18),
                new Column("Nơi xin ý kiến", 32),
                Column.wide("Nội dung"),
                new Column("Giờ trả lời", 18),
                new Column("Ý kiến chỉ đạo", 48));
        List<LogLine> given = of(DayEvent.DIRECTION_GIVEN);
        Set<Long> used = new HashSet<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (LogLine asked : of(DayEvent.DIRECTION_ASKED)) {
            Optional<LogLine> answer = given.stream()
                    .filter(each -> !each.at().isBefore(asked.at())
                            && each.station()
                                    .map(Station::id)
                                    .equals(asked.station().map(Station::id))
                            && !used.contains(each.seq()))
                    .findFirst();
            answer.ifPresent(each -> used.add(each.seq()));
            rows.add(direction(Optional.of(asked), answer));
        }
        given.stream()
                .filter(each -> !used.contains(each.seq()))
                .forEach(each -> rows.add(direction(Optional.empty(), Optional.of(each))));
        return new Sheet("Xin ý kiến chỉ đạo", columns, rows, List.of());
    }

    private List<Cell> direction(Optional<LogLine> asked, Optional<LogLine> given) {
        return List.of(
                Cell.moment(asked.map(LogLine::at)),
                Cell.text(asked.or(() -> given).map(this::place).orElse("")),
                Cell.text(asked.map(IncidentSheets::text).orElse("")),
                Cell.moment(given.map(LogLine::at)),
                Cell.text(given.map(IncidentSheets::text).orElse("Chưa có ý kiến trả lời")));
    }

    private List<LogLine> of(DayEvent event) {
        return lines.stream()
                .filter(line -> line.matter() instanceof LogMatter.Noted(var noted, var _) && noted.event() == event)
                .toList();
    }

    private String place(LogLine line) {
        return line.station()
                .map(station -> "KVBP số " + station.number())
                .orElseGet(() -> board.election().ward().name());
    }

    private static String text(LogLine line) {
        return line.matter() instanceof LogMatter.Noted(var noted, var _) ? noted.text() : "";
    }
}
