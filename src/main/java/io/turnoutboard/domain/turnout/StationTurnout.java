package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.Station;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is known of one station: how it was described, its list over the day, what happened there, and a cell for each
 * moment that was counted, earliest first.
 */
public record StationTurnout(History<Station> descriptions, RollHistory list, StationDay day, List<SlotCell> cells) {

    static StationTurnout registered(long seq, Station station, Roll roll) {
        return new StationTurnout(
                History.<Station>none().with(seq, station), RollHistory.of(seq, roll), StationDay.NONE, List.of());
    }

    public Station station() {
        return descriptions.latest().orElseThrow();
    }

    /** The list as it stood at a moment. */
    public Roll rollAt(Instant moment) {
        return list.at(moment);
    }

    public Optional<Instant> openedAt() {
        return day.openedAt();
    }

    public Optional<Instant> closedAt() {
        return day.closedAt();
    }

    /**
     * The closing figures of a ballot that hold, for a moment when the box was closed: as it was noted, else by the
     * station's hours. They are of the closing whenever they were keyed, and before it there are none.
     */
    public Optional<ClosingEntry> figures(Ballot ballot, Instant moment, Election election) {
        Instant closed =
                closedAt().orElseGet(() -> election.at(station().rules().hours().closes()));
        return closed.isAfter(moment) ? Optional.empty() : day.figures(ballot);
    }

    /** The last cell at or before a moment in which a count holds. */
    public Optional<SlotCell> latest(Instant moment) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (!cells.get(i).asOf().isAfter(moment) && !cells.get(i).isBlank()) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first cell after a moment in which a count holds. */
    public Optional<SlotCell> next(Instant moment) {
        return cells.stream()
                .filter(cell -> cell.asOf().isAfter(moment) && !cell.isBlank())
                .findFirst();
    }

    /** The cell of exactly this moment; it may be blank, where what was keyed was withdrawn. */
    public Optional<SlotCell> cell(Instant asOf) {
        return cells.stream().filter(cell -> cell.asOf().equals(asOf)).findFirst();
    }

    /** The count that holds for exactly this moment. */
    public Optional<Tally> count(Instant asOf) {
        return cell(asOf).flatMap(SlotCell::holds);
    }

    StationTurnout withCell(Instant asOf, UnaryOperator<SlotCell> how) {
        SlotCell changed = how.apply(cell(asOf).orElseGet(() -> SlotCell.empty(asOf)));
        List<SlotCell> next = new ArrayList<>(cells.size() + 1);
        cells.stream().filter(cell -> cell.asOf().isBefore(asOf)).forEach(next::add);
        next.add(changed);
        cells.stream().filter(cell -> cell.asOf().isAfter(asOf)).forEach(next::add);
        return new StationTurnout(descriptions, list, day, List.copyOf(next));
    }

    StationTurnout describedAs(long seq, Station station) {
        return new StationTurnout(descriptions.with(seq, station), list, day, cells);
    }

    StationTurnout withList(UnaryOperator<RollHistory> how) {
        return new StationTurnout(descriptions, how.apply(list), day, cells);
    }

    StationTurnout withDay(UnaryOperator<StationDay> how) {
        return new StationTurnout(descriptions, list, how.apply(day), cells);
    }

    /** The station as it was known at a seal; none when it was not registered yet. */
    Optional<StationTurnout> knownAt(long seq) {
        History<Station> known = descriptions.knownAt(seq);
        if (known.values().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StationTurnout(
                known,
                list.knownAt(seq),
                day.knownAt(seq),
                cells.stream().flatMap(cell -> cell.knownAt(seq).stream()).toList()));
    }
}
