package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.Genesis;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.Seal;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Folds sealed lines into a board, in sealed order, with the verdicts that were recorded: it never judges again. It is
 * mutable while it works and used by one thread; the boards it gives are not.
 */
final class BoardFold {
    private final Genesis genesis;
    private final TreeMap<StationId, StationTurnout> stations = new TreeMap<>();
    private Board.Head head;
    private History<SlotPlan> plans = History.none();
    private Registry registry = Registry.EMPTY;
    private Optional<Long> unknownSince = Optional.empty();

    BoardFold(SealedEntry first) {
        if (!(first.entry().body().decode() instanceof Genesis opening)) {
            throw new MalformedEntryException("a ledger begins with its genesis");
        }
        genesis = opening;
        head = headOf(first.seal());
        registry = registry.with(0, opening.founder());
    }

    BoardFold(Board board) {
        genesis = board.genesis();
        head = board.head();
        plans = board.plans();
        registry = board.registry();
        unknownSince = board.unknownSince();
        stations.putAll(board.byStation());
    }

    BoardFold addAll(List<SealedEntry> lines) {
        lines.forEach(this::add);
        return this;
    }

    Board board() {
        SequencedMap<StationId, StationTurnout> ordered = new LinkedHashMap<>(stations);
        return new Board(genesis, head, plans, registry, Collections.unmodifiableSequencedMap(ordered), unknownSince);
    }

    static Board knownAt(Board board, long seq) {
        SequencedMap<StationId, StationTurnout> known = new LinkedHashMap<>();
        board.byStation().forEach((id, turnout) -> turnout.knownAt(seq).ifPresent(earlier -> known.put(id, earlier)));
        return new Board(
                board.genesis(),
                new Board.Head(
                        Math.min(seq, board.head().seq()),
                        board.head().hash(),
                        board.head().sealedAt()),
                board.plans().knownAt(seq),
                board.registry().knownAt(seq),
                Collections.unmodifiableSequencedMap(known),
                board.unknownSince().filter(unknown -> unknown <= seq));
    }

    private void add(SealedEntry line) {
        head = headOf(line.seal());
        if (line.seal().verdict() == Verdict.REFUSED) {
            return;
        }
        long seq = line.seq();
        switch (line.entry().body().decode()) {
            case Genesis _ -> throw new MalformedEntryException("a second genesis at seal " + seq);
            case EntryBody.PersonEnrolled person -> registry = registry.with(seq, person);
            case EntryBody.DeskEnrolled desk -> registry = registry.with(seq, desk);
            case EntryBody.GroupRegistered(var group) -> registry = registry.with(seq, group);
            case EntryBody.OfficerRegistered(var officer) -> registry = registry.with(seq, officer);
            case EntryBody.SlotsPlanned(var plan) -> plans = plans.with(seq, plan);
            case EntryBody.StationRegistered(var station, var roll) ->
                stations.put(station.id(), StationTurnout.registered(seq, station, roll));
            case EntryBody.StationChanged(var station) ->
                change(station.id(), turnout -> turnout.describedAs(seq, station));
            case EntryBody.ListChanged(var id, var change) -> change(id, turnout -> turnout.with(seq, change));
            case EntryBody.StationOpened(var id, var at) -> change(id, turnout -> turnout.opened(seq, at));
            case EntryBody.StationClosed(var id, var at) -> change(id, turnout -> turnout.closed(seq, at));
            case EntryBody.TallyRecorded tally -> change(tally.about(), turnout -> turnout.with(tally(line, tally)));
            case EntryBody.ConflictResolved choice ->
                change(
                        choice.about(),
                        turnout -> turnout.with(choice.time(), new SlotCell.Choice(seq, choice.chosenSeq())));
            case EntryBody.Unknown _ -> unknownSince = unknownSince.or(() -> Optional.of(seq));
        }
    }

    private void change(StationId id, UnaryOperator<StationTurnout> how) {
        stations.computeIfPresent(id, (key, turnout) -> how.apply(turnout));
    }

    private static Tally tally(SealedEntry line, EntryBody.TallyRecorded tally) {
        Entry.Head made = line.entry().head();
        return new Tally(
                line.seq(),
                tally.time(),
                tally.voted(),
                tally.parts(),
                tally.reason(),
                line.seal().verdict() == Verdict.DISPUTED,
                new Tally.Origin(
                        made.author(), made.desk(), made.madeAt(), line.seal().sealedAt()));
    }

    private static Board.Head headOf(Seal seal) {
        return new Board.Head(seal.seq(), seal.hash(), seal.sealedAt());
    }
}
