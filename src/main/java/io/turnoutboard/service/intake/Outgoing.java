package io.turnoutboard.service.intake;

import io.turnoutboard.domain.election.Officer;
import io.turnoutboard.domain.election.ResidentialGroup;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.History;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger knows, as tables that this program reads in again. The figures of confidential stations leave it only
 * where a person asks for them (Thông tư 21/2025/TT-BNV): without, these stations are in no table of figures.
 */
public final class Outgoing {
    private final Board board;
    private final Instant now;
    private final boolean confidential;

    /** @param now the lists are those of this moment */
    public Outgoing(Board board, Instant now, boolean confidential) {
        this.board = board;
        this.now = now;
        this.confidential = confidential;
    }

    /** True when stations are left out. */
    public boolean leavesOut() {
        return stations().size() < board.stations().size();
    }

    private List<StationTurnout> stations() {
        return board.stations().stream()
                .filter(each -> confidential || !each.station().rules().confidential())
                .toList();
    }

    private OutWards wards() {
        return OutWards.of(board.election(), stations());
    }

    public OutTable table(IntakeKind kind) {
        return switch (kind) {
            case STATIONS -> new OutStations(board.election(), now).table(stations());
            case GROUPS ->
                new OutTable(
                        "groups",
                        List.of("code", "name", "former_ward"),
                        values(board.registry().groups()).stream()
                                .map(Outgoing::group)
                                .toList());
            case OFFICERS ->
                new OutTable(
                        "officers",
                        List.of("code", "name", "title", "phone"),
                        values(board.registry().officers()).stream()
                                .map(Outgoing::officer)
                                .toList());
            case ROLLS ->
                new OutTable(
                        "rolls",
                        wards().headings(List.of("number", "voters_national", "voters_city", "voters_ward")),
                        stations().stream()
                                .map(each -> wards().row(each.station().id(), roll(each)))
                                .toList());
            case COUNTS -> new OutCounts(board).table(stations());
        };
    }

    /** The counts with a column for each time that was counted. */
    public OutTable wideCounts() {
        return new OutCounts(board).wide(stations());
    }

    /** The sheet on which the counts of the day are written down, in the words of a language. */
    public OutTable tallySheet(Messages messages) {
        return new OutSheet(board, messages).table();
    }

    /** The files from which an election like this one can be made: {@code turnout-board new --from}. */
    public List<OutTable> all() {
        OutDay day = new OutDay(board);
        return List.of(
                day.election(),
                day.slots(),
                table(IntakeKind.GROUPS),
                table(IntakeKind.OFFICERS),
                table(IntakeKind.STATIONS),
                day.events(stations()),
                day.tallies(stations()));
    }

    private static <T> List<T> values(Map<?, History<T>> histories) {
        Collection<? extends Map.Entry<?, History<T>>> entries = histories.entrySet();
        return entries.stream()
                .sorted(Comparator.comparing(each -> each.getKey().toString()))
                .map(Map.Entry::getValue)
                .map(History::latest)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<RawCell> group(ResidentialGroup group) {
        return List.of(RawCell.text(group.id().value()), RawCell.text(group.name()), RawCell.text(group.formerWard()));
    }

    private static List<RawCell> officer(Officer officer) {
        return List.of(
                RawCell.text(officer.id().value()),
                RawCell.text(officer.name()),
                RawCell.text(officer.title()),
                RawCell.text(officer.phone()));
    }

    private List<RawCell> roll(StationTurnout turnout) {
        Roll roll = turnout.rollAt(now);
        return List.of(
                OutTable.number(turnout.station().number()),
                OutTable.number(roll.nationalAssembly()),
                OutTable.number(roll.cityCouncil()),
                OutTable.number(roll.wardCouncil()));
    }
}
