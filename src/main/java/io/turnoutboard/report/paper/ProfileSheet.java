package io.turnoutboard.report.paper;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.Ward;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.report.sheet.Cell;
import io.turnoutboard.report.sheet.Column;
import io.turnoutboard.report.sheet.Sheet;
import io.turnoutboard.service.paper.FigureColumn;
import io.turnoutboard.service.paper.FigureProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of the public stations in the columns of a profile, without a sum: they are for another program. */
final class ProfileSheet {
    private final Board board;
    private final Instant moment;

    ProfileSheet(Board full, Instant moment) {
        board = PublicBoard.of(full).board();
        this.moment = moment;
    }

    Sheet of(FigureProfile profile) {
        return switch (profile) {
            case NATIONAL -> sheet(profile, List.of("KVBP", "Tổng số cử tri", "Đã bỏ phiếu"), this::national);
            case PRESENCE ->
                sheet(
                        profile,
                        List.of(
                                "Judet",
                                "UAT",
                                "Localitate",
                                "Siruta",
                                "Nr sectie de votare",
                                "Nume sectie de votare",
                                "Mediu",
                                "Votanti lista",
                                "LP",
                                "LS",
                                "UM",
                                "LT"),
                        this::presence);
        };
    }

    private Sheet sheet(FigureProfile profile, List<String> heads, Function<StationStanding, List<Cell>> row) {
        return new Sheet(
                profile.id(),
                heads.stream().map(Column::wide).toList(),
                board.asOf(moment).stations().stream().map(row).toList(),
                List.of());
    }

    private List<Cell> national(StationStanding row) {
        return List.of(
                Cell.ordinal(row.station().number()),
                Cell.count(FigureColumn.LIST.of(row)),
                Cell.count(FigureColumn.VOTED.of(row)));
    }

    /** What is neither on the added list (LS) nor by mobile box (UM) voted on the list itself (LP). */
    private List<Cell> presence(StationStanding row) {
        Station station = row.station();
        Ward ward = board.election().ward();
        Optional<TallyParts> parts = row.count().map(Tally::parts);
        long added = parts.map(each -> each.addedVoters().orElse(0)).orElse(0);
        long mobile = parts.map(each -> each.mobileBox().orElse(0)).orElse(0);
        return Stream.of(
                        Cell.text(ward.city()),
                        Cell.text(ward.name()),
                        Cell.text(station.place().name()),
                        Cell.text(ward.code()),
                        Cell.ordinal(station.number()),
                        Cell.text(station.name()),
                        Cell.text("U"),
                        Cell.count(row.list()),
                        row.count()
                                .<Cell>map(count -> Cell.count(count.voted() - added - mobile))
                                .orElse(Cell.BLANK),
                        row.count().<Cell>map(count -> Cell.count(added)).orElse(Cell.BLANK),
                        row.count().<Cell>map(count -> Cell.count(mobile)).orElse(Cell.BLANK),
                        voted(row.count()))
                .toList();
    }

    private static Cell voted(Optional<Tally> count) {
        return count.<Cell>map(tally -> Cell.count(tally.voted())).orElse(Cell.BLANK);
    }
}
