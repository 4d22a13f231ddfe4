package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ClosingEntry;
import io.turnoutboard.domain.turnout.DayLog;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.LogMatter;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.RollStages;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import io.turnoutboard.service.LogWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One station over the day. Of a confidential one only what happened is told. */
final class StationSheets {
    private final Board board;
    private final Instant cutOff;
    private final StationTurnout turnout;
    private final LogWords words;

    StationSheets(Board board, Instant cutOff, StationTurnout turnout) {
        this.board = board;
        this.cutOff = cutOff;
        this.turnout = turnout;
        words = new LogWords(Messages.of(Language.VIETNAMESE), board);
    }

    boolean isMasked() {
        return turnout.station().rules().confidential();
    }

    List<Sheet> sheets() {
        return isMasked() ? List.of(events()) : List.of(counts(), lists(), events(), closing());
    }

    private Sheet counts() {
        List<Column> columns = List.of(
                new Column("Thời điểm", 20),
                new Column("Tổng số cử tri", 20),
                new Column("Số cử tri đã tham gia bỏ phiếu", 26),
                new Column("Tỷ lệ (%)", 17),
                new Column("Tăng so với lần trước", 20),
                Column.wide("Người nhập"),
                new Column("Số trong sổ", 16));
        List<List<Cell>> rows = new ArrayList<>();
        Optional<Tally> before = Optional.empty();
        for (SlotCell cell : turnout.cells()) {
            if (!cell.isBlank() && !cell.asOf().isAfter(cutOff)) {
                rows.add(count(cell.current(), before));
                before = cell.holds();
            }
        }
        return new Sheet("Số cử tri theo thời điểm", columns, rows, List.of());
    }

    private List<Cell> count(Tally tally, Optional<Tally> before) {
        int list = turnout.rollAt(tally.asOf()).voters();
        return List.of(
                Cell.moment(Optional.of(tally.asOf())),
                Cell.count(list),
                Cell.count(tally.voted()),
                Cell.percent(Rate.of(tally.voted(), list).map(Rate::percent)),
                Cell.count(tally.voted() - before.map(Tally::voted).orElse(0)),
                Cell.text(words.person(tally.origin().author())),
                Cell.ordinal(tally.seq()));
    }

    private Sheet lists() {
        List<Column> columns = List.of(
                Column.wide("Cuộc bầu cử"),
                new Column("Khi bàn giao", 32),
                new Column("Khi khai mạc", 32),
                new Column("Thời điểm lập phiếu", 36));
        RollStages stages = RollStages.of(turnout, cutOff);
        List<List<Cell>> rows = board.ballots().stream()
                .map(ballot -> List.of(
                        Cell.text(ClosingSheets.name(ballot)),
                        Cell.count(stages.handedOver().voters(ballot)),
                        stages.opened() ? voters(stages.atOpening(), ballot) : Cell.text("chưa khai mạc"),
                        voters(stages.now(), ballot)))
                .toList();
        return new Sheet("Danh sách cử tri", columns, rows, List.of());
    }

    private static Cell voters(Roll roll, Ballot ballot) {
        return Cell.count(roll.voters(ballot));
    }

    private Sheet events() {
        List<Column> columns = List.of(
                new Column("Giờ", 18),
                new Column("Sự việc", 38),
                Column.wide("Nội dung"),
                new Column("Người nhập", 34),
                new Column("Số trong sổ", 16));
        List<List<Cell>> rows = DayLog.EMPTY.of(board).until(cutOff).stream()
                .filter(line -> line.station().equals(Optional.of(turnout.station())))
                .filter(this::isTold)
                .map(this::event)
                .toList();
        return new Sheet("Diễn biến trong ngày", columns, rows, List.of());
    }

    /** Counts and closing figures have tables of their own; of a confidential station nothing that bears a figure. */
    private boolean isTold(LogLine line) {
        boolean ofTheDay = board.election()
                .localTime(line.at())
                .toLocalDate()
                .equals(board.election().date());
        return ofTheDay
                && switch (line.kind()) {
                    case COUNT, PREPARATION, PEOPLE, RESTORE -> false;
                    case CORRECTION, LIST -> !isMasked();
                    case CLOSING -> line.matter() instanceof LogMatter.Closed;
                    case OPENING, INTERRUPTION, MOBILE_BOX, INCIDENT -> true;
                };
    }

    private List<Cell> event(LogLine line) {
        return List.of(
                Cell.moment(Optional.of(line.at())),
                Cell.text(words.title(line)),
                Cell.text(words.detail(line)),
                Cell.text(words.author(line)),
                Cell.ordinal(line.seq()));
    }

    private Sheet closing() {
        List<Column> columns = new ArrayList<>(List.of(new Column("Cuộc bầu cử", 28)));
        ClosingSheets.columns().stream().map(each -> Column.wide(each.head())).forEach(columns::add);
        List<List<Cell>> rows = board.ballots().stream()
                .flatMap(ballot -> turnout.figures(ballot, cutOff, board.election()).stream())
                .map(StationSheets::closed)
                .toList();
        return new Sheet("Số liệu kết thúc bỏ phiếu", columns, rows, List.of());
    }

    private static List<Cell> closed(ClosingEntry entry) {
        return Stream.concat(
                        Stream.of(Cell.text(ClosingSheets.name(entry.ballot()))),
                        ClosingSheets.cells(entry.figures()).stream())
                .toList();
    }
}
