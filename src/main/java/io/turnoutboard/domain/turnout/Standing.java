package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.StationId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The whole ward at a moment. Its totals are the sums of its rows. {@link #figuresTime} is the time that must stand
 * beside every one of them: the latest count among the rows, not the moment of looking.
 */
public record Standing(
        Instant moment, Optional<Slot> slot, List<StationStanding> stations, Optional<Long> changeSinceLastSlot) {
    static Standing of(Board board, Instant moment) {
        List<StationStanding> rows = rows(board, moment);
        Optional<Slot> slot = lastSlot(board, moment);
        Optional<Instant> before = figuresTime(rows)
                .flatMap(time -> slotBefore(board, time))
                .map(Slot::at)
                .map(board.election()::at);
        Optional<Long> change = before.map(earlier -> voted(rows) - voted(rows(board, earlier)));
        return new Standing(moment, slot, rows, change);
    }

    public long list() {
        return stations.stream().mapToLong(StationStanding::list).sum();
    }

    public long voted() {
        return voted(stations);
    }

    public Optional<Rate> rate() {
        return figuresTime().isEmpty() ? Optional.empty() : Rate.of(voted(), list());
    }

    /** The time that the figures are of ("tính đến"): the latest among the counts that hold; none before the first. */
    public Optional<Instant> figuresTime() {
        return figuresTime(stations);
    }

    /** The cut-off that {@link #changeSinceLastSlot} is measured from; none before there are two. */
    public Optional<Slot> comparedWith(Board board) {
        return figuresTime().flatMap(time -> slotBefore(board, time));
    }

    public long reported() {
        return count(StationStanding::hasReported);
    }

    public long late() {
        return count(row -> row.status() == StationStatus.LATE);
    }

    public long disputed() {
        return count(row -> row.status() == StationStatus.DISPUTED);
    }

    /** Stations whose voted equals their list exactly. */
    public long at100() {
        return count(row -> row.list() > 0 && row.votedOrZero() == row.list());
    }

    public long underHalf() {
        return count(StationStanding::isNotOverHalf);
    }

    public Optional<StationStanding> station(StationId id) {
        return stations.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private long count(Predicate<StationStanding> which) {
        return stations.stream().filter(which).count();
    }

    static Optional<Slot> lastSlot(Board board, Instant moment) {
        LocalDateTime local = board.election().localTime(moment);
        if (local.toLocalDate().isBefore(board.election().date())) {
            return Optional.empty();
        }
        if (local.toLocalDate().isAfter(board.election().date())) {
            return board.slotPlan().slots().stream().reduce((earlier, later) -> later);
        }
        return board.slotPlan().lastAt(local.toLocalTime());
    }

    /** The cut-off before the one that a moment's figures belong to. */
    private static Optional<Slot> slotBefore(Board board, Instant time) {
        return board.slotPlan().slots().stream()
                .filter(slot -> board.election().at(slot.at()).isBefore(time))
                .reduce((earlier, later) -> later);
    }

    private static List<StationStanding> rows(Board board, Instant moment) {
        return board.stations().stream()
                .map(turnout -> StationStanding.of(turnout, board, moment))
                .toList();
    }

    private static Optional<Instant> figuresTime(List<StationStanding> rows) {
        return rows.stream()
                .flatMap(row -> row.count().stream())
                .map(Tally::asOf)
                .max(Instant::compareTo);
    }

    private static long voted(List<StationStanding> rows) {
        return rows.stream().mapToLong(StationStanding::votedOrZero).sum();
    }
}
