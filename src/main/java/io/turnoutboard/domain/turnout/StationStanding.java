package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One station at a moment: its list as it stood then, the last count that holds with the time it is of, and its status.
 * Without a count there is no number: blank is never zero.
 */
public record StationStanding(Station station, int list, Optional<Tally> count, StationStatus status) {
    /** How long after a cut-off a report still counts as on time. */
    public static final Duration GRACE = Duration.ofMinutes(5);

    public StationId id() {
        return station.id();
    }

    /** Heads counted so far; 0 where nothing was counted, for sums only. */
    public int votedOrZero() {
        return count.map(Tally::voted).orElse(0);
    }

    public Optional<Rate> rate() {
        return count.flatMap(tally -> Rate.of(tally.voted(), list));
    }

    /** By how many the count exceeds the list ("vượt danh sách n"); 0 where it does not. */
    public int overList() {
        return Math.max(0, votedOrZero() - list);
    }

    /** True where the count is at or under half of the list, by heads: a rounded rate cannot tell (Điều 80). */
    public boolean isNotOverHalf() {
        return count.isPresent() && list > 0 && 2L * votedOrZero() <= list;
    }

    public boolean hasReported() {
        return switch (status) {
            case NOT_OPEN, OPEN, DUE, LATE -> false;
            case REPORTED, REACHED_100, OVER_LIST, DISPUTED -> true;
        };
    }

    static StationStanding of(StationTurnout turnout, Board board, Instant moment) {
        Optional<SlotCell> cell = turnout.latest(moment);
        int list = turnout.rollAt(moment).voters();
        Optional<Tally> count = cell.map(SlotCell::current);
        return new StationStanding(turnout.station(), list, count, status(turnout, board, moment, list));
    }

    private static StationStatus status(StationTurnout turnout, Board board, Instant moment, int list) {
        Optional<SlotCell> cell = turnout.latest(moment);
        if (turnout.cells().stream()
                .anyMatch(
                        each -> !each.asOf().isAfter(moment) && !each.disputed().isEmpty())) {
            return StationStatus.DISPUTED;
        }
        int voted = cell.map(each -> each.current().voted()).orElse(0);
        if (voted > list) {
            return StationStatus.OVER_LIST;
        }
        if (cell.isPresent() && list > 0 && voted == list) {
            return StationStatus.REACHED_100;
        }
        if (!covers(cell, board, moment)) {
            return dueOrLate(board, moment);
        }
        return cell.isPresent() ? StationStatus.REPORTED : openOrNot(turnout, moment);
    }

    private static StationStatus openOrNot(StationTurnout turnout, Instant moment) {
        boolean opened = turnout.openedAt().filter(at -> !at.isAfter(moment)).isPresent();
        return opened ? StationStatus.OPEN : StationStatus.NOT_OPEN;
    }

    private static StationStatus dueOrLate(Board board, Instant moment) {
        Instant cutOff =
                board.election().at(lastSlot(board, moment).orElseThrow().at());
        return moment.isBefore(cutOff.plus(GRACE)) ? StationStatus.DUE : StationStatus.LATE;
    }

    /** A count after the cut-off before last, up to now, is the report of the last cut-off, whatever its minute. */
    private static boolean covers(Optional<SlotCell> cell, Board board, Instant moment) {
        Optional<Slot> slot = lastSlot(board, moment);
        if (slot.isEmpty()) {
            return true;
        }
        Optional<Instant> before =
                board.slotPlan().before(slot.get()).map(Slot::at).map(board.election()::at);
        return cell.isPresent() && (before.isEmpty() || cell.get().asOf().isAfter(before.get()));
    }

    private static Optional<Slot> lastSlot(Board board, Instant moment) {
        return Standing.lastSlot(board, moment);
    }
}
