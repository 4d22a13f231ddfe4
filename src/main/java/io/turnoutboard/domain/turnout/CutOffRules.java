package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.ledger.EntryBody.TallyRecorded;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a count follows well from the station's reports of the cut-offs before. Judged on a desk alone; pure functions. */
final class CutOffRules {
    /** Others have moved when they rose by so much of their lists … */
    private static final double MOVED = 0.02;
    /** … and so many heads, or so much of the list, would have come here too. */
    private static final int MISSED_HEADS = 10;

    private static final double MISSED_PART = 0.02;

    private CutOffRules() {}

    static List<Finding> judge(TallyRecorded tally, StationTurnout station, Board board) {
        List<Finding> findings = new ArrayList<>();
        if (isUnchanged(tally, station, board)) {
            findings.add(Finding.of(TallyRule.UNCHANGED, tally.voted()));
        }
        if (skipsACutOff(tally, station, board)) {
            findings.add(Finding.of(TallyRule.LATER_SLOT_FIRST));
        }
        return findings;
    }

    /** The count of the two cut-offs before, while the others went on; nobody is missed where all have voted. */
    private static boolean isUnchanged(TallyRecorded tally, StationTurnout station, Board board) {
        Optional<Instant> last = cutOffBefore(tally.time(), board);
        Optional<Instant> beforeLast = last.flatMap(cutOff -> cutOffBefore(cutOff, board));
        int list = station.rollAt(tally.time()).voters();
        if (beforeLast.isEmpty() || tally.voted() >= list) {
            return false;
        }
        Optional<Tally> second = station.latest(last.get()).map(SlotCell::current);
        Optional<Tally> first = station.latest(beforeLast.get()).map(SlotCell::current);
        boolean same = first.isPresent()
                && second.filter(count -> count.asOf().isAfter(beforeLast.get()))
                        .isPresent()
                && first.get().voted() == tally.voted()
                && second.get().voted() == tally.voted();
        return same
                && wasVotedOn(station, first.get().asOf(), tally.time(), board)
                && othersMoved(new Stretch(station, first, first.get().asOf(), tally.time()), board);
    }

    private static boolean othersMoved(Stretch stretch, Board board) {
        double missed = Math.max(MISSED_HEADS, MISSED_PART * stretch.list());
        return WardPace.during(stretch, board)
                .filter(pace -> pace.ofList() >= MOVED && pace.expected(stretch.list(), stretch.before()) >= missed)
                .isPresent();
    }

    /** False where voting was interrupted or had ended: then nobody could come. */
    private static boolean wasVotedOn(StationTurnout station, Instant from, Instant to, Board board) {
        LocalTime closes = station.station().rules().hours().closes();
        boolean ended = station.closedAt().filter(at -> !at.isAfter(to)).isPresent()
                || to.isAfter(board.election().at(closes));
        boolean interrupted = station.day().isInterrupted()
                || station.day().events().stream()
                        .anyMatch(noted -> noted.event() == DayEvent.INTERRUPTED
                                && noted.at().isAfter(from)
                                && !noted.at().isAfter(to));
        return !ended && !interrupted;
    }

    /**
     * The cut-off before has no count of this station, though it was due there and most others reported it: so nobody is
     * asked where the station opened later, has all voters, or the ward let the cut-off go by.
     */
    private static boolean skipsACutOff(TallyRecorded tally, StationTurnout station, Board board) {
        Optional<Instant> own = cutOffBefore(tally.time().plusMillis(1), board);
        Optional<Instant> missed = own.flatMap(cutOff -> cutOffBefore(cutOff, board));
        if (missed.isEmpty() || !missed.get().isAfter(Stretch.opening(station, board))) {
            return false;
        }
        Instant after = cutOffBefore(missed.get(), board).orElse(Instant.MIN);
        return !reported(station, after, tally.time()) && mostReported(station, after, own.get(), board);
    }

    private static boolean mostReported(StationTurnout but, Instant after, Instant until, Board board) {
        long others = board.stations().size() - 1L;
        long with = board.stations().stream()
                .filter(other -> !other.station().id().equals(but.station().id()) && reported(other, after, until))
                .count();
        return 2 * with > others;
    }

    /** True when a station has a count between two moments, neither included, or had none to add since all had voted. */
    private static boolean reported(StationTurnout station, Instant after, Instant until) {
        int list = station.rollAt(until).voters();
        return station.latest(until.minusMillis(1))
                .filter(cell -> cell.asOf().isAfter(after) || cell.current().voted() >= list)
                .isPresent();
    }

    private static Optional<Instant> cutOffBefore(Instant time, Board board) {
        return board.slotPlan().slots().stream()
                .map(Slot::at)
                .map(board.election()::at)
                .filter(cutOff -> cutOff.isBefore(time))
                .reduce((earlier, later) -> later);
    }
}
