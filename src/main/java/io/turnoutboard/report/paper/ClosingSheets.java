package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.ClosingFigures;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ClosingEntry;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Closing figures, a table a ballot in the columns of Mẫu 28. Confidential stations have a row without figures. */
final class ClosingSheets {
    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 9),
            new Column("Khu vực bỏ phiếu", 42),
            new Column("Tổng số cử tri", 19),
            new Column("Số cử tri đã tham gia bỏ phiếu", 24),
            new Column("Tỷ lệ (%)", 16),
            new Column("Số phiếu phát ra", 18),
            new Column("Số phiếu thu vào", 18),
            new Column("Số phiếu hợp lệ", 18),
            new Column("Tỷ lệ (%)", 16),
            new Column("Số phiếu không hợp lệ", 19),
            new Column("Tỷ lệ (%)", 15),
            Column.wide("Ghi chú"));
    private static final int AFTER_NAME = 2;

    private final Board board;
    private final Instant cutOff;

    ClosingSheets(Board board, Instant cutOff) {
        this.board = board;
        this.cutOff = cutOff;
    }

    List<Sheet> sheets() {
        return board.ballots().stream().map(this::sheet).toList();
    }

    Sheet sheet(Ballot ballot) {
        return new Sheet(
                name(ballot),
                COLUMNS,
                board.stations().stream().map(turnout -> row(turnout, ballot)).toList(),
                total(ballot).map(total -> row(Cell.BLANK, "Tổng cộng", total)).orElse(List.of()));
    }

    /** The sum over the stations that have reported it. */
    Optional<ClosingFigures> total(Ballot ballot) {
        return board.stations().stream()
                .flatMap(turnout -> figures(turnout, ballot).stream())
                .reduce(ClosingFigures::plus);
    }

    /** The stations whose figures of a ballot are still owed. */
    List<StationTurnout> missing(Ballot ballot) {
        return board.stations().stream()
                .filter(turnout -> !turnout.station().rules().confidential())
                .filter(turnout -> figures(turnout, ballot).isEmpty())
                .toList();
    }

    static String name(Ballot ballot) {
        return switch (ballot) {
            case NATIONAL_ASSEMBLY -> "Đại biểu Quốc hội";
            case CITY_COUNCIL -> "Đại biểu HĐND thành phố";
            case WARD_COUNCIL -> "Đại biểu HĐND phường";
        };
    }

    private Optional<ClosingFigures> figures(StationTurnout turnout, Ballot ballot) {
        return turnout.station().rules().confidential()
                ? Optional.empty()
                : turnout.figures(ballot, cutOff, board.election()).map(ClosingEntry::figures);
    }

    private List<Cell> row(StationTurnout turnout, Ballot ballot) {
        Cell number = Cell.ordinal(turnout.station().number());
        String name = turnout.station().name();
        return figures(turnout, ballot)
                .map(figures -> row(number, name, figures))
                .orElseGet(() ->
                        none(number, name, turnout.station().rules().confidential() ? "Che số liệu" : "Chưa báo cáo"));
    }

    private static List<Cell> none(Cell number, String name, String note) {
        List<Cell> row = new ArrayList<>(List.of(number, Cell.text(name)));
        while (row.size() < COLUMNS.size() - 1) {
            row.add(Cell.BLANK);
        }
        row.add(Cell.text(note));
        return row;
    }

    private static List<Cell> row(Cell number, String name, ClosingFigures figures) {
        List<Cell> row = new ArrayList<>(List.of(number, Cell.text(name)));
        row.addAll(cells(figures));
        row.add(Cell.BLANK);
        return row;
    }

    /** The figures in the order of the form, each share with what it is a share of. */
    static List<Cell> cells(ClosingFigures figures) {
        ClosingFigures.Turnout turnout = figures.turnout();
        ClosingFigures.Papers papers = figures.papers();
        return List.of(
                Cell.count(turnout.list()),
                Cell.count(turnout.voted()),
                rate(turnout.voted(), turnout.list()),
                Cell.count(papers.issued()),
                Cell.count(papers.collected()),
                Cell.count(papers.valid()),
                rate(papers.valid(), papers.collected()),
                Cell.count(papers.invalid()),
                rate(papers.invalid(), papers.collected()));
    }

    /** The heads over {@link #cells}. */
    static List<Column> columns() {
        return COLUMNS.subList(AFTER_NAME, COLUMNS.size() - 1);
    }

    private static Cell rate(int part, int whole) {
        return Cell.percent(Rate.of(part, whole).map(Rate::percent));
    }
}
