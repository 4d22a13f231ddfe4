package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The files that only a whole election has, in the form of {@code data/lang-2026}. */
final class OutDay {
    private static final List<String> TALLIES =
            List.of("station", "as_of", "reported_at", "voted", "mobile_box", "added", "men", "women", "reason");

    private final Board board;

    OutDay(Board board) {
        this.board = board;
    }

    /** An election made of these files is another one, so it has another id: always the same of the same. */
    OutTable election() {
        Election election = board.election();
        byte[] seed = ("exported " + election.id()).getBytes(StandardCharsets.UTF_8);
        List<List<RawCell>> rows = new ArrayList<>();
        add(rows, "id", UUID.nameUUIDFromBytes(seed).toString());
        add(rows, "name", election.name());
        add(rows, "ward", election.ward().name());
        add(rows, "ward_code", election.ward().code());
        add(rows, "city", election.ward().city());
        add(rows, "place", election.ward().place());
        add(rows, "issuer", election.ward().issuer());
        add(rows, "date", election.date().toString());
        add(rows, "time_zone", election.zone().getId());
        add(rows, "opens", election.hours().opens().toString());
        add(rows, "closes", election.hours().closes().toString());
        add(rows, "purpose", election.purpose().name().toLowerCase(Locale.ROOT));
        return new OutTable("election", List.of("key", "value"), rows);
    }

    private static void add(List<List<RawCell>> rows, String key, String value) {
        rows.add(List.of(RawCell.text(key), RawCell.text(value)));
    }

    OutTable slots() {
        return new OutTable(
                "slots",
                List.of("at"),
                board.slotPlan().slots().stream()
                        .map(slot -> List.of(RawCell.text(slot.at().toString())))
                        .toList());
    }

    OutTable events(List<StationTurnout> stations) {
        OutWards wards = OutWards.of(board.election(), stations);
        List<List<RawCell>> rows = new ArrayList<>();
        for (StationTurnout turnout : stations) {
            StationId id = turnout.station().id();
            turnout.openedAt().ifPresent(at -> rows.add(wards.row(id, event(turnout, "opened", at))));
            turnout.closedAt().ifPresent(at -> rows.add(wards.row(id, event(turnout, "closed", at))));
        }
        return new OutTable("events", wards.headings(List.of("station", "kind", "at", "note")), rows);
    }

    private List<RawCell> event(StationTurnout turnout, String kind, Instant at) {
        LocalDateTime moment = board.election().localTime(at).truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                OutTable.number(turnout.station().number()),
                RawCell.text(kind),
                RawCell.text(moment.toString()),
                RawCell.BLANK);
    }

    OutTable tallies(List<StationTurnout> stations) {
        OutWards wards = OutWards.of(board.election(), stations);
        List<List<RawCell>> rows = new ArrayList<>();
        for (StationTurnout turnout : stations) {
            for (SlotCell cell : turnout.cells()) {
                cell.holds()
                        .ifPresent(tally -> rows.add(wards.row(turnout.station().id(), tally(turnout, tally))));
            }
        }
        return new OutTable("tallies", wards.headings(TALLIES), rows);
    }

    private List<RawCell> tally(StationTurnout turnout, Tally tally) {
        LocalTime asOf = board.election().localTime(tally.asOf()).toLocalTime();
        LocalDateTime made = board.election().localTime(tally.origin().madeAt());
        boolean onTheDay = made.toLocalDate().equals(board.election().date())
                && !made.toLocalTime().isBefore(asOf);
        LocalTime reported = onTheDay ? made.toLocalTime().truncatedTo(ChronoUnit.SECONDS) : asOf;
        return List.of(
                OutTable.number(turnout.station().number()),
                RawCell.text(asOf.toString()),
                RawCell.text(reported.toString()),
                OutTable.number(tally.voted()),
                OutCounts.part(tally.parts().mobileBox()),
                OutCounts.part(tally.parts().addedVoters()),
                OutCounts.part(tally.parts().men()),
                OutCounts.part(tally.parts().women()),
                RawCell.text(tally.reason()));
    }
}
