package io.turnoutboard.report.paper;

import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Correction;
import io.turnoutboard.domain.turnout.DayCorrections;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was corrected on the day; where the numbers of a station are confidential, so are its old and new ones. */
final class CorrectionSheets {
    private final Board board;
    private final DayCorrections corrections;

    CorrectionSheets(Board board, Instant cutOff) {
        this.board = board;
        corrections = DayCorrections.until(cutOff, board);
    }

    List<Sheet> sheets() {
        return List.of(counts(), lists());
    }

    Sheet counts() {
        return sheet("Đính chính số liệu", "Thời điểm số liệu", corrections.counts());
    }

    Sheet lists() {
        return sheet("Biến động danh sách cử tri", "Tính từ", corrections.lists());
    }

    private Sheet sheet(String name, String of, List<Correction> all) {
        List<Column> columns = List.of(
                new Column("TT", 9),
                new Column("Khu vực bỏ phiếu", 41),
                new Column(of, 19),
                new Column("Số cũ", 14),
                new Column("Số mới", 14),
                Column.wide("Lý do"),
                new Column("Người đề nghị", 28),
                new Column("Người duyệt", 28),
                new Column("Thời điểm", 17),
                new Column("Kết quả", 20),
                new Column("Số trong sổ", 14));
        List<List<Cell>> rows = new ArrayList<>();
        all.stream()
                .filter(each -> !each.station().rules().confidential())
                .forEach(each -> rows.add(row(rows.size() + 1, each)));
        return new Sheet(name, columns, rows, List.of());
    }

    private List<Cell> row(int order, Correction correction) {
        return List.of(
                Cell.ordinal(order),
                Cell.text(correction.station().name()),
                Cell.moment(Optional.of(correction.of())),
                Cell.count(correction.values().was()),
                Cell.count(correction.values().now()),
                Cell.text(correction.reason()),
                person(correction.signed().author()),
                person(correction.signed().decided()),
                Cell.moment(Optional.of(correction.signed().at())),
                Cell.text(state(correction.state())),
                Cell.ordinal(correction.seq()));
    }

    private Cell person(Optional<PersonId> id) {
        return Cell.text(id.map(each ->
                        board.registry().person(each).map(PersonEnrolled::name).orElse(each.value()))
                .orElse(""));
    }

    private static String state(Correction.State state) {
        return switch (state) {
            case KEYED -> "Đã sửa";
            case WITHDRAWN -> "Đã rút";
            case CHOSEN -> "Đã chọn";
            case APPROVED -> "Đã duyệt";
            case REJECTED -> "Không duyệt";
            case WAITING -> "Chờ duyệt";
        };
    }
}
