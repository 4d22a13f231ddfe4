package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.ArrayList;
import java.util.List;

/**
 * The blank tally sheet: stations down, cut-offs across, to be filled in by hand or in a spreadsheet and read back in as
 * counts. No figure is on it, so confidential stations are.
 */
final class OutSheet {
    private final Board board;
    private final Messages messages;

    OutSheet(Board board, Messages messages) {
        this.board = board;
        this.messages = messages;
    }

    OutTable table() {
        Election election = board.election();
        List<List<RawCell>> above = List.of(
                line(messages.text("intake.sheet.title")),
                line(messages.text(
                        "intake.sheet.election",
                        election.name(),
                        election.ward().name(),
                        messages.formats().shortDate(election.date()))),
                line(messages.text("intake.sheet.note")),
                List.of(
                        RawCell.text(messages.text("intake.sheet.mark")),
                        RawCell.text(SheetMark.of(election).text())));
        List<String> headings = new ArrayList<>(List.of(
                messages.text("intake.sheet.column.number"),
                messages.text("intake.sheet.column.name"),
                messages.text("intake.sheet.column.place")));
        board.slotPlan().slots().forEach(slot -> headings.add(messages.formats().time(slot.at())));
        List<List<RawCell>> rows = board.stations().stream()
                .map(StationTurnout::station)
                .map(station -> row(station, headings.size()))
                .toList();
        return new OutTable("tally-sheet", above, headings, rows);
    }

    private static List<RawCell> line(String words) {
        return List.of(RawCell.text(words));
    }

    private static List<RawCell> row(Station station, int columns) {
        List<RawCell> row = new ArrayList<>(List.of(
                OutTable.number(station.number()),
                RawCell.text(station.name()),
                RawCell.text(station.place().name())));
        while (row.size() < columns) {
            row.add(RawCell.BLANK);
        }
        return row;
    }
}
