package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Station;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Something that waits for a person's decision. A new kind is a new record here, and the compiler names who must show it. */
public sealed interface Undecided {
    Station station();

    /** The time of the cell, or the time from which a list would change. */
    Instant moment();

    /** The seal number since which it waits. */
    long since();

    /** Counts of one cell that contradict each other. */
    record Conflict(Dispute dispute) implements Undecided {
        @Override
        public Station station() {
            return dispute.station();
        }

        @Override
        public Instant moment() {
            return dispute.asOf();
        }

        @Override
        public long since() {
            return dispute.waiting().getFirst().seq();
        }
    }

    /** Another value for a locked cell. */
    record Correction(Station station, Proposal<Tally> proposal) implements Undecided {
        @Override
        public Instant moment() {
            return proposal.value().asOf();
        }

        @Override
        public long since() {
            return proposal.seq();
        }
    }

    /** A change of a list after its station opened. */
    record ListChange(Station station, Proposal<RollChange> proposal) implements Undecided {
        @Override
        public Instant moment() {
            return proposal.value().at();
        }

        @Override
        public long since() {
            return proposal.seq();
        }
    }

    /** All that waits in the ward, the oldest first. */
    static List<Undecided> of(Board board) {
        List<Undecided> waiting = new ArrayList<>();
        Dispute.of(board).forEach(dispute -> waiting.add(new Conflict(dispute)));
        for (StationTurnout turnout : board.stations()) {
            turnout.cells().stream()
                    .flatMap(cell -> cell.waiting().stream())
                    .forEach(proposal -> waiting.add(new Correction(turnout.station(), proposal)));
            turnout.list().proposals().stream()
                    .filter(Proposal::isWaiting)
                    .forEach(proposal -> waiting.add(new ListChange(turnout.station(), proposal)));
        }
        waiting.sort(Comparator.comparingLong(Undecided::since));
        return List.copyOf(waiting);
    }
}
