package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody.Genesis;
import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The day as the ledger tells it up to {@link #head}: the one source of every screen, paper and export. Immutable; a
 * new board is folded from this one and the lines that were sealed since, with {@link #with}.
 *
 * @param events what happened in the ward as a whole, in sealed order; what happened at a station stands there
 * @param preparation how the day was prepared; what of it changed later is in its steps
 * @param papers the register of the papers that were issued
 * @param end how the day was closed, and opened again
 * @param epochs how the ledger was taken up again from backups
 * @param unknownSince the first line that this program is too old to understand; while there is one, no total may be shown
 */
public record Board(
        Genesis genesis,
        Head head,
        History<SlotPlan> plans,
        Registry registry,
        DayPreparation preparation,
        SequencedMap<StationId, StationTurnout> byStation,
        List<NotedEvent> events,
        PaperRegister papers,
        DayEnd end,
        Epochs epochs,
        Optional<Long> unknownSince) {

    /**
     * The last sealed line that this board contains. A board of an earlier seal ({@link #knownAt}) knows only the number
     * of that line: boards do not keep the million hashes of a nation's day, the ledger does.
     */
    public record Head(long seq, Optional<Line> line) {
        /** The line itself, where it is known. */
        public record Line(Hash hash, Instant sealedAt) {}

        static Head of(Seal seal) {
            return new Head(seal.seq(), Optional.of(new Line(seal.hash(), seal.sealedAt())));
        }

        static Head numbered(long seq) {
            return new Head(seq, Optional.empty());
        }

        public Optional<Hash> hash() {
            return line.map(Line::hash);
        }

        public Optional<Instant> sealedAt() {
            return line.map(Line::sealedAt);
        }
    }

    /** The board of a whole ledger, from its first line on. */
    public static Board fold(List<SealedEntry> ledger) {
        return new BoardFold(ledger.getFirst())
                .addAll(ledger.subList(1, ledger.size()))
                .board();
    }

    /** This board and what was sealed since. */
    public Board with(List<SealedEntry> since) {
        return since.isEmpty() ? this : new BoardFold(this).addAll(since).board();
    }

    /** This board with other stations: for asking what would be. */
    Board withStations(SequencedMap<StationId, StationTurnout> stations) {
        return new Board(
                genesis, head, plans, registry, preparation, stations, events, papers, end, epochs, unknownSince);
    }

    public Election election() {
        return preparation.election(genesis.election());
    }

    /** The ballots that are held on the day, in the order of the law. */
    public List<Ballot> ballots() {
        return preparation.ballots();
    }

    public SlotPlan slotPlan() {
        return plans.latest().orElse(SlotPlan.EMPTY);
    }

    /** The stations in the order of their numbers. */
    public Collection<StationTurnout> stations() {
        return byStation.sequencedValues();
    }

    public Optional<StationTurnout> station(StationId id) {
        return Optional.ofNullable(byStation.get(id));
    }

    /** The station of a number in the ward. */
    public Optional<StationTurnout> station(int number) {
        return stations().stream()
                .filter(turnout -> turnout.station().number() == number)
                .findFirst();
    }

    /** The figures as they stood at a moment of the day, with all that is known now. */
    public Standing asOf(Instant moment) {
        return Standing.of(this, moment);
    }

    /** The board as it was when {@code seq} was the last seal: what a paper issued then was made from. */
    public Board knownAt(long seq) {
        return seq >= head.seq() ? this : BoardFold.knownAt(this, seq);
    }
}
