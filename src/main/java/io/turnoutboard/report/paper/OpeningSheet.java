package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.NotedEvent;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How each station opened: hours are no figures, so every station is told of. */
final class OpeningSheet {
    private final Board board;
    private final Instant cutOff;

    OpeningSheet(Board board, Instant cutOff) {
        this.board = board;
        this.cutOff = cutOff;
    }

    Sheet sheet() {
        List<Column> columns = List.of(
                new Column("TT", 9),
                new Column("Khu vực bỏ phiếu", 42),
                Column.wide("Địa điểm"),
                new Column("Giờ quy định", 20),
                new Column("Giờ khai mạc", 20),
                new Column("Kiểm tra hòm phiếu rỗng", 26),
                new Column("Cử tri đầu tiên bỏ phiếu", 24),
                new Column("Ghi chú", 34));
        return new Sheet(
                "Khai mạc bầu cử",
                columns,
                board.stations().stream().map(this::row).toList(),
                List.of());
    }

    private List<Cell> row(StationTurnout turnout) {
        return List.of(
                Cell.ordinal(turnout.station().number()),
                Cell.text(turnout.station().name()),
                Cell.text(turnout.station().place().name()),
                Cell.moment(Optional.of(due(turnout))),
                Cell.moment(opened(turnout)),
                Cell.moment(noted(turnout, DayEvent.BOX_SHOWN_EMPTY)),
                Cell.moment(noted(turnout, DayEvent.FIRST_VOTER)),
                Cell.text(note(turnout)));
    }

    private Instant due(StationTurnout turnout) {
        return board.election().at(turnout.station().rules().hours().opens());
    }

    private Optional<Instant> opened(StationTurnout turnout) {
        return turnout.openedAt().filter(at -> !at.isAfter(cutOff));
    }

    private Optional<Instant> noted(StationTurnout turnout, DayEvent event) {
        return turnout.day().events().stream()
                .filter(each -> each.event() == event && !each.at().isAfter(cutOff))
                .map(NotedEvent::at)
                .findFirst();
    }

    private String note(StationTurnout turnout) {
        Optional<Instant> opened = opened(turnout);
        if (opened.isEmpty()) {
            return "Chưa báo khai mạc";
        }
        Duration late = Duration.between(due(turnout), opened.get());
        return late.compareTo(QuickPaper.WORTH_TELLING) > 0 ? "Muộn " + late.toMinutes() + " phút" : "";
    }
}
