package io.turnoutboard.service.intake;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The counts that hold, one a line or a time a column. */
final class OutCounts {
    private static final List<String> HEADINGS =
            List.of("station", "as_of", "voted", "mobile_box", "added", "men", "women", "reason");

    private final Board board;

    OutCounts(Board board) {
        this.board = board;
    }

    OutTable table(List<StationTurnout> stations) {
        OutWards wards = OutWards.of(board.election(), stations);
        List<List<RawCell>> rows = new ArrayList<>();
        for (StationTurnout turnout : stations) {
            for (SlotCell cell : turnout.cells()) {
                cell.holds()
                        .ifPresent(tally -> rows.add(wards.row(turnout.station().id(), row(turnout, tally))));
            }
        }
        return new OutTable("counts", wards.headings(HEADINGS), rows);
    }

    private List<RawCell> row(StationTurnout turnout, Tally tally) {
        return List.of(
                OutTable.number(turnout.station().number()),
                RawCell.text(time(tally.asOf()).toString()),
                OutTable.number(tally.voted()),
                part(tally.parts().mobileBox()),
                part(tally.parts().addedVoters()),
                part(tally.parts().men()),
                part(tally.parts().women()),
                RawCell.text(tally.reason()));
    }

    static RawCell part(OptionalInt part) {
        return part.isPresent() ? OutTable.number(part.getAsInt()) : RawCell.BLANK;
    }

    private LocalTime time(Instant moment) {
        return board.election().localTime(moment).toLocalTime();
    }

    OutTable wide(List<StationTurnout> stations) {
        OutWards wards = OutWards.of(board.election(), stations);
        TreeSet<Instant> times = new TreeSet<>();
        stations.forEach(turnout -> turnout.cells().forEach(cell -> times.add(cell.asOf())));
        List<String> headings = new ArrayList<>(List.of("station"));
        times.forEach(moment -> headings.add(time(moment).toString()));
        List<List<RawCell>> rows = new ArrayList<>();
        for (StationTurnout turnout : stations) {
            List<RawCell> row =
                    new ArrayList<>(List.of(OutTable.number(turnout.station().number())));
            for (Instant moment : times) {
                Optional<Tally> tally = turnout.count(moment);
                row.add(tally.map(each -> OutTable.number(each.voted())).orElse(RawCell.BLANK));
            }
            rows.add(wards.row(turnout.station().id(), row));
        }
        return new OutTable("counts", wards.headings(headings), rows);
    }
}
