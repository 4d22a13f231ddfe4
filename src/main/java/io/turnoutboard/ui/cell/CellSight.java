package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.SlotLock;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.ui.support.DeskModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One cell as the person at this desk sees it now. */
record CellSight(Board board, StationTurnout turnout, Instant time, Instant now, Optional<Person> present) {
    /** How another value comes into the cell. */
    enum Way {
        /** Nothing holds: a count is keyed as any other, however late. */
        FIRST,
        /** Until the cell locks one person replaces the value alone. */
        DIRECT,
        /** From then on it is proposed, and a second person approves it. */
        PROPOSAL
    }

    static Optional<CellSight> of(CellPlace place, DeskModel desk) {
        return desk.board()
                .station(place.station())
                .map(turnout -> new CellSight(
                        desk.board(),
                        turnout,
                        place.time(),
                        desk.now(),
                        desk.presentProperty().get()));
    }

    Station station() {
        return turnout.station();
    }

    Optional<SlotCell> cell() {
        return turnout.cell(time);
    }

    Optional<Tally> holds() {
        return turnout.count(time);
    }

    Way way() {
        if (holds().isEmpty()) {
            return Way.FIRST;
        }
        return SlotLock.isLocked(time, now) ? Way.PROPOSAL : Way.DIRECT;
    }

    Optional<Rate> rate(int voted) {
        return Rate.of(voted, turnout.rollAt(time).voters());
    }

    boolean isOwn(Tally.Origin origin) {
        return present.filter(person -> person.id().equals(origin.author())).isPresent();
    }

    /** The last count that the person here keyed and has not taken back. */
    Optional<Tally> own() {
        return cell().stream()
                .flatMap(cell -> cell.tallies().stream().filter(tally -> !cell.isWithdrawn(tally)))
                .filter(tally -> isOwn(tally.origin()))
                .reduce((earlier, later) -> later);
    }

    /** The numbers of the papers that state the figure of this cell: a correction supersedes them. */
    List<String> papers() {
        return PaperStanding.stating(board, station().id(), time).stream()
                .map(PaperNumber::text)
                .toList();
    }

    /** The station's cell before this one, of a cut-off or of any other count. */
    Optional<Instant> before() {
        return Optional.ofNullable(moments().lower(time));
    }

    /** The station's next cell whose time has come. */
    Optional<Instant> after() {
        return Optional.ofNullable(moments().higher(time)).filter(next -> !next.isAfter(now));
    }

    private TreeSet<Instant> moments() {
        TreeSet<Instant> moments =
                new TreeSet<>(turnout.cells().stream().map(SlotCell::asOf).toList());
        List<Instant> cutOffs = board.slotPlan().slots().stream()
                .map(Slot::at)
                .map(board.election()::at)
                .toList();
        moments.addAll(cutOffs);
        return moments;
    }
}
