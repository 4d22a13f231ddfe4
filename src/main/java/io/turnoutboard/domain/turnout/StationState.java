package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.DayEvent;
import io.turnoutboard.domain.election.Station;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How voting stands at a station at a moment: what a ward board asks in the morning (has everyone opened on time?) and all
 * day (who is interrupted, whose mobile box is out?).
 *
 * @param since since when it is open, interrupted or closed; for a station that is not open, when it should have opened
 * @param boxOutSince since when its mobile box is on its way ("đang đi")
 */
public record StationState(
        Station station, Phase phase, Instant since, Optional<Instant> boxOutSince, Opening opening, Instant moment) {
    /** A mobile box must come back at once (domain fact 12); after this long somebody should ask where it is. */
    public static final Duration BOX_OVERDUE = Duration.ofMinutes(60);

    /** What calls for attention first, first. */
    public static final Comparator<StationState> BY_URGENCY = Comparator.comparing(StationState::urgency)
            .thenComparing(state -> state.station().number());

    /** In which part of its day a station is. */
    public enum Phase {
        NOT_OPEN,
        OPEN,
        INTERRUPTED,
        CLOSED
    }

    /** The opening report: opened, box shown empty before two voters, first voter. */
    public record Opening(Optional<Instant> openedAt, Optional<Instant> boxShownAt, Optional<Instant> firstVoterAt) {}

    public static List<StationState> of(Board board, Instant moment) {
        return board.stations().stream()
                .map(turnout -> of(turnout, board, moment))
                .toList();
    }

    static StationState of(StationTurnout turnout, Board board, Instant moment) {
        StationDay day = turnout.day();
        List<NotedEvent> known =
                day.events().stream().filter(each -> !each.at().isAfter(moment)).toList();
        Optional<Instant> opened = day.openedAt().filter(at -> !at.isAfter(moment));
        Optional<Instant> closed = day.closedAt().filter(at -> !at.isAfter(moment));
        Optional<Instant> interrupted = begun(known, DayEvent.INTERRUPTED, DayEvent.RESUMED);
        Opening opening =
                new Opening(opened, latest(known, DayEvent.BOX_SHOWN_EMPTY), latest(known, DayEvent.FIRST_VOTER));
        Instant due = board.election().at(turnout.station().rules().hours().opens());
        Phase phase = closed.isPresent()
                ? Phase.CLOSED
                : interrupted.isPresent() ? Phase.INTERRUPTED : opened.isPresent() ? Phase.OPEN : Phase.NOT_OPEN;
        Instant since = closed.or(() -> interrupted).or(() -> opened).orElse(due);
        Optional<Instant> box = begun(known, DayEvent.MOBILE_BOX_OUT, DayEvent.MOBILE_BOX_BACK);
        return new StationState(turnout.station(), phase, since, box, opening, moment);
    }

    private static Optional<Instant> latest(List<NotedEvent> events, DayEvent wanted) {
        return events.stream()
                .filter(each -> each.event() == wanted)
                .map(NotedEvent::at)
                .reduce((earlier, later) -> later);
    }

    /** When something began that has not ended. */
    private static Optional<Instant> begun(List<NotedEvent> events, DayEvent begins, DayEvent ends) {
        return events.stream()
                .filter(each -> each.event() == begins || each.event() == ends)
                .reduce((earlier, later) -> later)
                .filter(last -> last.event() == begins)
                .map(NotedEvent::at);
    }

    /** True where its hour has passed and nobody has reported that it opened. */
    public boolean isLateToOpen() {
        return phase == Phase.NOT_OPEN && !moment.isBefore(since.plus(StationStanding.GRACE));
    }

    /** True where it opened, but after its hour. */
    public boolean openedLate(Instant due) {
        return opening.openedAt().filter(at -> at.isAfter(due)).isPresent();
    }

    /** True where the mobile box should have come back. */
    public boolean isBoxOverdue() {
        return boxOutSince
                .filter(out -> Duration.between(out, moment).compareTo(BOX_OVERDUE) > 0)
                .isPresent();
    }

    /** True where somebody has to ask what is going on. */
    public boolean needsAttention() {
        return isLateToOpen() || phase == Phase.INTERRUPTED || isBoxOverdue();
    }

    private int urgency() {
        if (needsAttention()) {
            return isLateToOpen() ? 0 : 1;
        }
        return boxOutSince.isPresent()
                ? 2
                : switch (phase) {
                    case NOT_OPEN -> 3;
                    case OPEN, INTERRUPTED -> 4;
                    case CLOSED -> 5;
                };
    }
}
