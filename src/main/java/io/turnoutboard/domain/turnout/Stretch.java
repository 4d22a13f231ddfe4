package io.turnoutboard.domain.turnout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The stretch of the day that a count is judged over: from the station's last count before it, or from its opening, to
 * the time that the count is of.
 */
record Stretch(StationTurnout station, Optional<Tally> last, Instant from, Instant to) {
    static Stretch until(Instant time, StationTurnout station, Board board) {
        Optional<Tally> last = station.latest(time.minusMillis(1)).map(SlotCell::current);
        return new Stretch(station, last, last.map(Tally::asOf).orElseGet(() -> opening(station, board)), time);
    }

    /** When a station opened, or should have where nobody noted it. */
    static Instant opening(StationTurnout station, Board board) {
        return station.openedAt()
                .orElseGet(() ->
                        board.election().at(station.station().rules().hours().opens()));
    }

    /** Heads counted when the stretch began. */
    int before() {
        return last.map(Tally::voted).orElse(0);
    }

    int list() {
        return station.rollAt(to).voters();
    }

    boolean isShorterThan(Duration time) {
        return Duration.between(from, to).compareTo(time) < 0;
    }

    /** How fast voting goes over the stretch: in the ward where enough of it is known, else on an ordinary day. */
    Pace pace(Board board) {
        return WardPace.during(this, board).orElseGet(() -> GeneralCurve.between(local(from, board), local(to, board)));
    }

    private static LocalTime local(Instant moment, Board board) {
        return board.election().localTime(moment).toLocalTime();
    }
}
