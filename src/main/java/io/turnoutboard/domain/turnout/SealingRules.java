package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.Entry;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.MalformedEntryException;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the sealer asks of every entry, at sealing order: is its author known and the signature theirs, is its desk
 * enrolled, does it fit the board. It decides once; a rebuild uses the recorded verdicts. Pure function.
 *
 * <p>It answers with the codes of {@link LedgerRule}, and with those of {@link TallyRule} and {@link ClosingRule} where
 * figures break a rule.
 */
public final class SealingRules {
    private SealingRules() {}

    /** {@code now} is the sealer's clock. */
    public static Judgement judge(Entry entry, Board board, Instant now) {
        EntryBody body;
        try {
            body = entry.body().decode();
        } catch (MalformedEntryException e) {
            return Judgement.refused(LedgerRule.UNREADABLE);
        }
        Optional<EntryBody.PersonEnrolled> author =
                board.registry().person(entry.head().author());
        if (author.isEmpty()) {
            return Judgement.refused(LedgerRule.AUTHOR_UNKNOWN);
        }
        if (!entry.isSignedBy(author.get().key())) {
            return Judgement.refused(LedgerRule.SIGNATURE_NOT_THE_AUTHORS);
        }
        boolean enrolsItself = body instanceof EntryBody.DeskEnrolled own
                && own.desk().equals(entry.head().desk());
        if (!enrolsItself && board.registry().desk(entry.head().desk()).isEmpty()) {
            return Judgement.refused(LedgerRule.DESK_NOT_ENROLLED);
        }
        Context context = new Context(board, entry.head().author(), now);
        if (enrolsItself) {
            return judge(body, context);
        }
        Optional<String> withdrawn = withdrawn(entry.head(), board);
        if (withdrawn.isPresent()) {
            return Judgement.refused(withdrawn.get());
        }
        if (body instanceof EntryBody.DeskEnrolled && !isSupervisor(context)) {
            return Judgement.refused(LedgerRule.NOT_YOUR_ROLE);
        }
        return foresee(body, context);
    }

    /** What comes from who or what was withdrawn waits, whatever it says. */
    private static Optional<String> withdrawn(Entry.Head head, Board board) {
        boolean gone = board.registry()
                .member(head.author())
                .filter(Member::isWithdrawn)
                .isPresent();
        if (gone) {
            return Optional.of(LedgerRule.AUTHOR_WITHDRAWN.code());
        }
        return board.registry().roster().withdrawal(head.desk()).map(withdrawal -> LedgerRule.DESK_WITHDRAWN.code());
    }

    private static boolean isSupervisor(Context context) {
        return context.board()
                .registry()
                .member(context.author())
                .filter(member -> member.mayActAs(Role.SUPERVISOR))
                .isPresent();
    }

    /**
     * What the sealer would say of a body by this author if it came to be sealed now: for a desk, before it is kept, so
     * that its author hears at once. {@code now} is the judge's own clock.
     */
    public static Judgement foresee(EntryBody body, PersonId author, Board board, Instant now) {
        return foresee(body, new Context(board, author, now));
    }

    static Judgement foresee(EntryBody body, Context context) {
        return Rights.refusal(body, context).map(Judgement::refused).orElseGet(() -> judge(body, context));
    }

    /** What an entry is judged against: the board before it, who made it, and the sealer's clock. */
    record Context(Board board, PersonId author, Instant now) {}

    private static Judgement judge(EntryBody body, Context context) {
        Board board = context.board();
        Instant now = context.now();
        if (PreparationRules.hasToWait(body, board)) {
            return Judgement.refused(LedgerRule.NOT_READY);
        }
        if (DayEndRules.isTooLate(body, board)) {
            return Judgement.refused(LedgerRule.DAY_CLOSED);
        }
        return switch (body) {
            case EntryBody.Genesis _ -> Judgement.refused(LedgerRule.SECOND_GENESIS);
            case EntryBody.Unknown _ -> Judgement.refused(LedgerRule.MADE_BY_A_NEWER_PROGRAM);
            case EntryBody.PersonEnrolled _,
                    EntryBody.DeskEnrolled _,
                    EntryBody.GroupRegistered _,
                    EntryBody.OfficerRegistered _ -> Judgement.ACCEPTED;
            case EntryBody.SlotsPlanned(var plan) -> PreparationRules.judge(plan, board, now);
            case PreparationBody preparation -> PreparationRules.judge(preparation, board);
            case DayEndBody end -> DayEndRules.judge(end, context);
            case PeopleBody people -> PeopleRules.judge(people, context);
            case RestoreBody _ -> Judgement.refused(LedgerRule.NOT_BY_A_RESTORE);
            case EntryBody.StationRegistered(var station, var _) ->
                board.station(station.id()).isPresent()
                        ? Judgement.refused(LedgerRule.STATION_EXISTS)
                        : Judgement.ACCEPTED;
            case EntryBody.StationChanged(var station) -> known(station.id(), board);
            case EntryBody.ListChanged(var id, var change) -> listChange(id, change, board);
            case EntryBody.StationOpened(var id, var at) -> once(board, id, at, now, StationTurnout::openedAt);
            case EntryBody.StationClosed(var id, var at) -> once(board, id, at, now, StationTurnout::closedAt);
            case EntryBody.TallyRecorded tally -> tally(tally, board, now);
            case EntryBody.ConflictResolved choice -> choice(choice, board);
            case EntryBody.TallyWithdrawn taken -> ProposalRules.judge(taken, context);
            case EntryBody.TallyCorrected corrected -> ProposalRules.judge(corrected, context);
            case EntryBody.ListChangeProposed proposed -> ProposalRules.judge(proposed, context);
            case EntryBody.ProposalDecided decided -> ProposalRules.judge(decided, context);
            case EntryBody.EventNoted noted -> DayEventRules.judge(noted, context);
            case EntryBody.ClosingRecorded closing -> ClosingRules.judge(closing, context);
            case EntryBody.PaperNumberReserved reserved -> PaperRules.judge(reserved, board);
            case EntryBody.ReportIssued issued -> PaperRules.judge(issued, board);
            case EntryBody.PaperNumberVoided voided -> PaperRules.judge(voided, board);
        };
    }

    private static Judgement tally(EntryBody.TallyRecorded tally, Board board, Instant now) {
        List<Finding> findings = TallyRules.judge(tally, board, now);
        // A count that was keyed in time and arrives after the lock is shown beside the other, not sent back.
        Optional<Finding> stop = findings.stream()
                .filter(finding -> finding.stops() && finding.rule() != TallyRule.LOCKED)
                .findFirst();
        if (stop.isPresent()) {
            return Judgement.refused(stop.get().rule().code());
        }
        if (!TallyRules.isUpToDate(tally, board)) {
            return Judgement.disputed(LedgerRule.STALE);
        }
        return findings.stream()
                .findFirst()
                .map(finding -> Judgement.refused(finding.rule().code()))
                .orElse(Judgement.ACCEPTED);
    }

    private static Judgement choice(EntryBody.ConflictResolved choice, Board board) {
        return board.station(choice.about()).flatMap(turnout -> turnout.cell(choice.time())).stream()
                        .flatMap(cell -> cell.eligible().stream())
                        .anyMatch(tally -> tally.seq() == choice.chosenSeq())
                ? Judgement.ACCEPTED
                : Judgement.refused(LedgerRule.NO_SUCH_COUNT);
    }

    private static Judgement listChange(StationId id, RollChange change, Board board) {
        Optional<StationTurnout> station = board.station(id);
        if (station.isEmpty()) {
            return Judgement.refused(TallyRule.NO_SUCH_STATION.code());
        }
        if (station.get().openedAt().isPresent()) {
            return Judgement.refused(LedgerRule.LIST_FROZEN);
        }
        RollHistory changed = station.get().list().with(board.head().seq() + 1, change);
        return changed.holdsAtEveryMoment() ? Judgement.ACCEPTED : Judgement.refused(LedgerRule.LIST_BELOW_NOTHING);
    }

    private static Judgement once(
            Board board, StationId id, Instant at, Instant now, Function<StationTurnout, Optional<Instant>> what) {
        Optional<StationTurnout> station = board.station(id);
        if (station.isEmpty()) {
            return Judgement.refused(TallyRule.NO_SUCH_STATION.code());
        }
        if (at.isAfter(now.plus(TallyRules.CLOCK_TOLERANCE))) {
            return Judgement.refused(TallyRule.IN_THE_FUTURE.code());
        }
        return what.apply(station.get()).isPresent() ? Judgement.refused(LedgerRule.NOTED_ALREADY) : Judgement.ACCEPTED;
    }

    static Judgement known(StationId id, Board board) {
        return board.station(id).isPresent() ? Judgement.ACCEPTED : Judgement.refused(TallyRule.NO_SUCH_STATION.code());
    }
}
