package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.SlotPlan;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.PreparationBody.ElectionDescribed;
import io.turnoutboard.domain.ledger.PreparationBody.ListHandedOver;
import io.turnoutboard.domain.ledger.PreparationBody.RegistrationWithdrawn;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the sealer asks of the preparation: nothing is counted before the day is ready, it is ready only when nothing is
 * missing, what was handed over or registered is replaced or taken back only until then, and cut-offs that have passed
 * stay. A ledger that was not begun with a preparation is ready from its first line on. Pure functions.
 */
final class PreparationRules {
    private PreparationRules() {}

    /** What belongs to the day itself has to wait until the day is ready. */
    static boolean hasToWait(EntryBody body, Board board) {
        return board.preparation().isOpen()
                && switch (body) {
                    case EntryBody.StationOpened _,
                            EntryBody.StationClosed _,
                            EntryBody.TallyRecorded _,
                            EntryBody.TallyWithdrawn _,
                            EntryBody.TallyCorrected _,
                            EntryBody.ListChangeProposed _,
                            EntryBody.ProposalDecided _,
                            EntryBody.EventNoted _,
                            EntryBody.ClosingRecorded _,
                            EntryBody.ConflictResolved _,
                            EntryBody.OfPaper _,
                            EntryBody.OfDayEnd _ -> true;
                    default -> false;
                };
    }

    static Judgement judge(PreparationBody body, Board board) {
        boolean open = board.preparation().isOpen();
        return switch (body) {
            case PreparationBody.PreparationBegun _ -> when(isUntouched(board), LedgerRule.PREPARED_ALREADY);
            case PreparationBody.PreparationFinished _ ->
                open
                        ? when(
                                Readiness.of(board, Optional.empty()).stopping().isEmpty(),
                                LedgerRule.SOMETHING_IS_MISSING)
                        : Judgement.refused(LedgerRule.PREPARED_ALREADY);
            case ElectionDescribed described -> described(described, board);
            case ListHandedOver handed ->
                open ? handedOver(handed, board) : Judgement.refused(LedgerRule.PREPARED_ALREADY);
            case RegistrationWithdrawn gone ->
                open ? withdrawn(gone, board) : Judgement.refused(LedgerRule.PREPARED_ALREADY);
        };
    }

    private static boolean isUntouched(Board board) {
        return board.preparation().begun().isEmpty()
                && board.stations().isEmpty()
                && board.plans().values().isEmpty();
    }

    /** Stations bear the ward's code in their ids, and papers the date: neither changes under them. */
    private static Judgement described(ElectionDescribed described, Board board) {
        boolean sameCode =
                described.ward().code().equals(board.election().ward().code());
        if (!sameCode && !board.stations().isEmpty()) {
            return Judgement.refused(LedgerRule.STILL_NAMED);
        }
        boolean sameDate = described.date().equals(board.election().date());
        return when(board.preparation().isOpen() || (sameDate && sameCode), LedgerRule.PREPARED_ALREADY);
    }

    private static Judgement handedOver(ListHandedOver handed, Board board) {
        Optional<StationTurnout> station = board.station(handed.about());
        if (station.isEmpty()) {
            return SealingRules.known(handed.about(), board);
        }
        RollHistory list = station.get().list().handedOver(board.head().seq() + 1, handed.roll());
        return when(list.holdsAtEveryMoment(), LedgerRule.LIST_BELOW_NOTHING);
    }

    private static Judgement withdrawn(RegistrationWithdrawn gone, Board board) {
        return switch (gone.what()) {
            case STATION -> station(new StationId(gone.code()), board);
            case GROUP -> {
                GroupId id = new GroupId(gone.code());
                yield named(
                        board.registry().group(id).isPresent(),
                        board,
                        station -> station.station().area().groups().contains(id));
            }
            case OFFICER -> {
                OfficerId id = new OfficerId(gone.code());
                yield named(
                        board.registry().officer(id).isPresent(),
                        board,
                        station -> station.station().area().officers().contains(id));
            }
        };
    }

    private static Judgement station(StationId id, Board board) {
        return board.station(id)
                .map(turnout -> when(turnout.cells().isEmpty(), LedgerRule.STILL_NAMED))
                .orElseGet(() -> SealingRules.known(id, board));
    }

    private static Judgement named(boolean registered, Board board, Predicate<StationTurnout> names) {
        if (!registered) {
            return Judgement.refused(LedgerRule.NOT_REGISTERED);
        }
        return when(board.stations().stream().noneMatch(names), LedgerRule.STILL_NAMED);
    }

    /**
     * Cut-offs may change on the day, from then on: what has passed or has counts stays, and nothing is added to the past.
     * Before the first station opened or was counted every plan is free.
     */
    static Judgement judge(SlotPlan plan, Board board, Instant now) {
        boolean dayBegan = board.stations().stream()
                .anyMatch(turnout ->
                        turnout.openedAt().isPresent() || !turnout.cells().isEmpty());
        if (!dayBegan || board.preparation().isOpen()) {
            return Judgement.ACCEPTED;
        }
        SlotPlan old = board.slotPlan();
        boolean kept = old.slots().stream()
                .filter(slot -> !plan.slots().contains(slot))
                .noneMatch(slot -> isPast(slot, board, now) || hasCounts(slot, board));
        boolean added = plan.slots().stream()
                .filter(slot -> !old.slots().contains(slot))
                .noneMatch(slot -> isPast(slot, board, now));
        return when(kept && added, LedgerRule.CUT_OFF_PASSED);
    }

    private static boolean isPast(Slot slot, Board board, Instant now) {
        return !board.election().at(slot.at()).isAfter(now);
    }

    private static boolean hasCounts(Slot slot, Board board) {
        Instant at = board.election().at(slot.at());
        return board.stations().stream()
                .anyMatch(turnout ->
                        turnout.cell(at).filter(cell -> !cell.isBlank()).isPresent());
    }

    private static Judgement when(boolean holds, LedgerRule otherwise) {
        return holds ? Judgement.ACCEPTED : Judgement.refused(otherwise);
    }
}
