package io.turnoutboard.report.paper;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import io.turnoutboard.service.paper.PaperWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The two tables of a hand-over: the last figures of each station, and every number of the register of papers. */
final class HandoverSheets {
    private final Board full;
    private final Board board;
    private final Standing standing;

    HandoverSheets(Board full, Instant cutOff) {
        this.full = full;
        board = PublicBoard.of(full).board();
        standing = board.asOf(cutOff);
    }

    List<Sheet> sheets() {
        return List.of(stations(), papers());
    }

    Sheet stations() {
        List<Column> columns = List.of(
                new Column("TT", 9),
                new Column("Khu vực bỏ phiếu", 42),
                Column.wide("Địa điểm"),
                new Column("Tổng số cử tri", 22),
                new Column("Số cử tri đã tham gia bỏ phiếu", 28),
                new Column("Tỷ lệ (%)", 18),
                new Column("Thời điểm số liệu", 22),
                new Column("Kết thúc bỏ phiếu", 22));
        return new Sheet(
                "Số liệu cuối ngày",
                columns,
                standing.stations().stream().map(this::row).toList(),
                List.of(
                        Cell.BLANK,
                        Cell.text("Tổng cộng"),
                        Cell.BLANK,
                        Cell.count(standing.list()),
                        Cell.count(standing.voted()),
                        Cell.percent(standing.rate().map(Rate::percent)),
                        Cell.BLANK,
                        Cell.BLANK));
    }

    private List<Cell> row(StationStanding row) {
        return List.of(
                Cell.ordinal(row.station().number()),
                Cell.text(row.station().name()),
                Cell.text(row.station().place().name()),
                Cell.count(row.list()),
                row.count().map(tally -> Cell.count(tally.voted())).orElse(Cell.BLANK),
                Cell.percent(row.rate().map(Rate::percent)),
                Cell.moment(row.count().map(Tally::asOf)),
                Cell.moment(board.station(row.id()).flatMap(StationTurnout::closedAt)));
    }

    Sheet papers() {
        List<Column> columns = List.of(
                new Column("Số", 30),
                Column.wide("Văn bản"),
                new Column("Tính đến", 32),
                new Column("Phát hành", 40),
                new Column("Mã tệp", 40),
                new Column("Hiệu lực", 60));
        PaperWords words = new PaperWords(Messages.of(Language.VIETNAMESE), full);
        return new Sheet(
                "Văn bản trong ngày",
                columns,
                PaperStanding.all(full).stream()
                        .filter(paper -> !paper.paper().isOpen())
                        .map(paper -> row(paper, words))
                        .toList(),
                List.of());
    }

    private static List<Cell> row(PaperStanding paper, PaperWords words) {
        Optional<Hash> hash = paper.paper().hash();
        return List.of(
                Cell.text(paper.paper().number().text()),
                Cell.text(words.kind(paper)),
                Cell.text(words.cutOff(paper)),
                Cell.text(words.issued(paper)),
                Cell.text(hash.map(Hash::shortForm).orElse("")),
                Cell.text(words.standing(paper)));
    }
}
