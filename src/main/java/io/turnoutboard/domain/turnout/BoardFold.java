package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.Genesis;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PeopleBody.WorkAdopted;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.ledger.SealedEntry;
import io.turnoutboard.domain.ledger.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    private final PreparationFold preparation;
    private final List<NotedEvent> events = new ArrayList<>();
    private PaperRegister papers = PaperRegister.EMPTY;
    private DayEnd end = DayEnd.NONE;
    private Epochs epochs = Epochs.FIRST;
    private Optional<Long> unknownSince = Optional.empty();

    BoardFold(SealedEntry first) {
        if (!(first.entry().body().decode() instanceof Genesis opening)) {
            throw new MalformedEntryException("a ledger begins with its genesis");
        }
        genesis = opening;
        head = Board.Head.of(first.seal());
        registry = registry.with(0, opening.founder());
        preparation = new PreparationFold(DayPreparation.NONE, false);
    }

    BoardFold(Board board) {
        genesis = board.genesis();
        head = board.head();
        plans = board.plans();
        registry = board.registry();
        unknownSince = board.unknownSince();
        events.addAll(board.events());
        papers = board.papers();
        end = board.end();
        epochs = board.epochs();
        stations.putAll(board.byStation());
        boolean began =
                board.stations().stream().anyMatch(turnout -> turnout.openedAt().isPresent());
        preparation = new PreparationFold(board.preparation(), began);
    }

    BoardFold addAll(List<SealedEntry> lines) {
        lines.forEach(this::add);
        return this;
    }

    Board board() {
        SequencedMap<StationId, StationTurnout> ordered = new LinkedHashMap<>(stations);
        return new Board(
                genesis,
                head,
                plans,
                registry,
                preparation.preparation(),
                Collections.unmodifiableSequencedMap(ordered),
                List.copyOf(events),
                papers,
                end,
                epochs,
                unknownSince);
    }

    /** The board as it stands, without a copy of its stations: it changes with the next line. */
    Board view() {
        return new Board(
                genesis,
                head,
                plans,
                registry,
                preparation.preparation(),
                Collections.unmodifiableSequencedMap(stations),
                Collections.unmodifiableList(events),
                papers,
                end,
                epochs,
                unknownSince);
    }

    static Board knownAt(Board board, long seq) {
        TreeMap<StationId, StationTurnout> known = new TreeMap<>();
        board.byStation().forEach((id, turnout) -> turnout.knownAt(seq).ifPresent(earlier -> known.put(id, earlier)));
        Registry registry = board.registry().knownAt(seq);
        for (DayPreparation.Withdrawn gone : board.preparation().withdrawn()) {
            if (gone.seq() > seq) {
                gone.station()
                        .flatMap(turnout -> turnout.knownAt(seq))
                        .ifPresent(earlier -> known.put(earlier.station().id(), earlier));
                registry = registry.and(gone.registry().knownAt(seq));
            }
        }
        return new Board(
                board.genesis(),
                Board.Head.numbered(seq),
                board.plans().knownAt(seq),
                registry,
                board.preparation().knownAt(seq),
                Collections.unmodifiableSequencedMap(new LinkedHashMap<>(known)),
                board.events().stream().filter(event -> event.seq() <= seq).toList(),
                board.papers().knownAt(seq),
                board.end().knownAt(seq),
                board.epochs().knownAt(seq),
                board.unknownSince().filter(unknown -> unknown <= seq));
    }

    void add(SealedEntry line) {
        head = Board.Head.of(line.seal());
        if (line.seal().verdict() == Verdict.REFUSED) {
            leave(line);
            return;
        }
        Act act = Act.of(line);
        if (act.body() instanceof WorkAdopted adoption) {
            adopt(act, adoption);
        } else {
            fold(act);
        }
    }

    /** A line that was refused counts for nothing; where its author or desk had been withdrawn it waits for adoption. */
    private void leave(SealedEntry line) {
        LeftWork.of(line)
                .ifPresent(left -> registry = registry.with(registry.roster().with(left)));
    }

    /** What was left behind counts from here on, as if who adopts it had keyed it. */
    private void adopt(Act adopting, WorkAdopted adoption) {
        registry.roster().waiting(adoption).ifPresent(left -> {
            registry = registry.with(registry.roster().adopted(left, adopting.seq(), adopting.origin()));
            fold(adopting.adopting(left));
        });
    }

    private void fold(Act act) {
        long seq = act.seq();
        EntryBody body = act.body();
        switch (body) {
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
            case EntryBody.ListChanged(var id, var change) ->
                change(id, turnout -> turnout.withList(list -> list.with(seq, change)));
            case EntryBody.ListChangeProposed(var id, var change) ->
                change(id, turnout -> turnout.withList(list -> list.with(act.proposal(change, OptionalLong.empty()))));
            case EntryBody.StationOpened(var id, var at) -> {
                preparation.noteDayBegan();
                change(id, turnout -> turnout.withDay(day -> day.opened(seq, at)));
            }
            case EntryBody.StationClosed(var id, var at) ->
                change(id, turnout -> turnout.withDay(day -> day.closed(seq, at)));
            case EntryBody.TallyRecorded tally ->
                cell(tally.about(), tally.time(), cell -> cell.with(act.tally(tally)));
            case EntryBody.TallyWithdrawn taken ->
                cell(
                        taken.about(),
                        taken.time(),
                        cell -> cell.with(new SlotCell.Withdrawal(seq, taken.withdrawnSeq(), taken.reason())));
            case EntryBody.TallyCorrected corrected ->
                cell(
                        corrected.about(),
                        corrected.time(),
                        cell -> cell.with(
                                act.proposal(act.correction(corrected), OptionalLong.of(corrected.replaces()))));
            case EntryBody.ProposalDecided decided -> decide(act, decided);
            case EntryBody.ConflictResolved choice ->
                cell(
                        choice.about(),
                        choice.time(),
                        cell -> cell.with(new SlotCell.Choice(seq, choice.chosenSeq(), choice.reason())));
            case EntryBody.EventNoted noted -> note(act, noted);
            case EntryBody.ClosingRecorded closing ->
                change(closing.about(), turnout -> turnout.withDay(day -> day.with(act.figures(closing))));
            case EntryBody.PaperNumberReserved reserved -> papers = papers.with(seq, reserved, act.origin());
            case EntryBody.ReportIssued issued -> papers = papers.with(seq, issued, act.origin());
            case EntryBody.PaperNumberVoided voided -> papers = papers.with(seq, voided, act.origin());
            case PreparationBody step -> prepare(seq, step);
            case DayEndBody step -> end = end.with(new DayEnd.Step(seq, step, act.origin()));
            case RestoreBody step -> epochs = epochs.with(new Epochs.Step(seq, step, act.origin()));
            case PeopleBody step -> registry = registry.with(new Roster.Step(seq, step, act.origin()));
            case EntryBody.Unknown _ -> unknownSince = unknownSince.or(() -> Optional.of(seq));
        }
        sign(act, body);
        preparation.note(seq, body, act.origin());
    }

    private void prepare(long seq, PreparationBody step) {
        preparation.add(seq, step);
        if (step instanceof PreparationBody.ListHandedOver(var id, var roll)) {
            change(id, turnout -> turnout.withList(list -> list.handedOver(seq, roll)));
        } else if (step instanceof PreparationBody.RegistrationWithdrawn gone) {
            registry = preparation.withdraw(seq, gone, stations, registry);
        }
    }

    /** Keeps who keyed what has no place for it in its own record. */
    private void sign(Act act, EntryBody body) {
        boolean unsigned = body instanceof EntryBody.StationOpened
                || body instanceof EntryBody.StationClosed
                || body instanceof EntryBody.ListChanged
                || body instanceof EntryBody.TallyWithdrawn
                || body instanceof EntryBody.ProposalDecided
                || body instanceof EntryBody.ConflictResolved;
        body.station()
                .filter(id -> unsigned)
                .ifPresent(id -> change(id, turnout -> turnout.withDay(day -> day.signed(act.seq(), act.origin()))));
    }

    private void change(StationId id, UnaryOperator<StationTurnout> how) {
        stations.computeIfPresent(id, (key, turnout) -> how.apply(turnout));
    }

    private void cell(StationId id, Instant asOf, UnaryOperator<SlotCell> how) {
        change(id, turnout -> turnout.withCell(asOf, how));
    }

    /** A decision names a correction of a cell or a change of the list; only one of them bears that seal number. */
    private void decide(Act act, EntryBody.ProposalDecided decided) {
        Proposal.Decision decision = new Proposal.Decision(
                act.seq(),
                decided.approved(),
                act.origin().author(),
                decided.reason(),
                act.origin().sealedAt());
        change(
                decided.about(),
                turnout -> turnout.cell(decided.time()).isEmpty()
                        ? turnout.withList(list -> list.decided(decided.proposalSeq(), decision))
                        : turnout.withList(list -> list.decided(decided.proposalSeq(), decision))
                                .withCell(decided.time(), cell -> cell.decided(decided.proposalSeq(), decision)));
    }

    private void note(Act act, EntryBody.EventNoted noted) {
        NotedEvent event = new NotedEvent(act.seq(), noted.event(), noted.at(), noted.text(), act.origin());
        noted.about()
                .ifPresentOrElse(
                        id -> change(id, turnout -> turnout.withDay(day -> day.with(event))), () -> events.add(event));
    }
}
