package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.turnout.SlotCell.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one station: how it was described, its list as handed over with every dated change, when it opened
 * and closed, and a cell for each moment that was counted, earliest first.
 */
public record StationTurnout(
        History<Station> descriptions,
        Roll roll,
        History<RollChange> changes,
        History<Instant> openings,
        History<Instant> closings,
        List<SlotCell> cells) {

    static StationTurnout registered(long seq, Station station, Roll roll) {
        return new StationTurnout(
                History.<Station>none().with(seq, station),
                roll,
                History.none(),
                History.none(),
                History.none(),
                List.of());
    }

    public Station station() {
        return descriptions.latest().orElseThrow();
    }

    /**
     * The list as it stood at a moment: as handed over, with every change from its own time on. After the opening only
     * changes that were approved are sealed, so each cut-off keeps the denominator it had (domain fact 6).
     */
    public Roll rollAt(Instant moment) {
        Roll list = roll;
        for (History.Since<RollChange> since : changes.values()) {
            if (!since.value().at().isAfter(moment)) {
                list = list.plus(since.value().added()).minus(since.value().removed());
            }
        }
        return list;
    }

    public Optional<Instant> openedAt() {
        return openings.latest();
    }

    public Optional<Instant> closedAt() {
        return closings.latest();
    }

    /** The last cell at or before a moment. */
    public Optional<SlotCell> latest(Instant moment) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (!cells.get(i).asOf().isAfter(moment)) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }

    /** The cell of exactly this moment. */
    public Optional<SlotCell> cell(Instant asOf) {
        return cells.stream().filter(cell -> cell.asOf().equals(asOf)).findFirst();
    }

    StationTurnout with(Tally tally) {
        return withCell(cell(tally.asOf()).map(cell -> cell.with(tally)).orElseGet(() -> SlotCell.of(tally)));
    }

    StationTurnout with(Instant asOf, Choice choice) {
        return cell(asOf).map(cell -> withCell(cell.with(choice))).orElse(this);
    }

    private StationTurnout withCell(SlotCell changed) {
        List<SlotCell> next = new ArrayList<>(cells.size() + 1);
        cells.stream().filter(cell -> cell.asOf().isBefore(changed.asOf())).forEach(next::add);
        next.add(changed);
        cells.stream().filter(cell -> cell.asOf().isAfter(changed.asOf())).forEach(next::add);
        return new StationTurnout(descriptions, roll, changes, openings, closings, List.copyOf(next));
    }

    StationTurnout describedAs(long seq, Station station) {
        return new StationTurnout(descriptions.with(seq, station), roll, changes, openings, closings, cells);
    }

    StationTurnout with(long seq, RollChange change) {
        return new StationTurnout(descriptions, roll, changes.with(seq, change), openings, closings, cells);
    }

    StationTurnout opened(long seq, Instant at) {
        return new StationTurnout(descriptions, roll, changes, openings.with(seq, at), closings, cells);
    }

    StationTurnout closed(long seq, Instant at) {
        return new StationTurnout(descriptions, roll, changes, openings, closings.with(seq, at), cells);
    }

    /** The station as it was known at a seal; none when it was not registered yet. */
    Optional<StationTurnout> knownAt(long seq) {
        History<Station> known = descriptions.knownAt(seq);
        if (known.values().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StationTurnout(
                known,
                roll,
                changes.knownAt(seq),
                openings.knownAt(seq),
                closings.knownAt(seq),
                cells.stream().flatMap(cell -> cell.knownAt(seq).stream()).toList()));
    }
}
