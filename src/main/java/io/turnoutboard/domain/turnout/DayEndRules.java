package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.ledger.DayEndBody;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PreparationBody;
import io.turnoutboard.domain.ledger.RestoreBody;
import io.turnoutboard.domain.turnout.SealingRules.Context;

/**
 * What the sealer asks of the day's end: it is closed only when nothing stops it, nothing of a closed day changes, and it
 * opens again only with a reason. Pure functions.
 */
final class DayEndRules {
    private DayEndRules() {}

    /** What a closed day refuses. Papers are still issued, and people and desks enrolled, to read and to file. */
    static boolean isTooLate(EntryBody body, Board board) {
        return board.end().isClosed()
                && switch (body) {
                    case EntryBody.Genesis _,
                            EntryBody.PersonEnrolled _,
                            EntryBody.DeskEnrolled _,
                            EntryBody.PaperNumberReserved _,
                            EntryBody.ReportIssued _,
                            EntryBody.PaperNumberVoided _,
                            EntryBody.Unknown _,
                            PeopleBody _,
                            RestoreBody _,
                            DayEndBody.DayReopened _ -> false;
                    case EntryBody.GroupRegistered _,
                            EntryBody.OfficerRegistered _,
                            EntryBody.StationRegistered _,
                            EntryBody.StationChanged _,
                            EntryBody.SlotsPlanned _,
                            EntryBody.ListChanged _,
                            EntryBody.ListChangeProposed _,
                            EntryBody.StationOpened _,
                            EntryBody.StationClosed _,
                            EntryBody.TallyRecorded _,
                            EntryBody.TallyWithdrawn _,
                            EntryBody.TallyCorrected _,
                            EntryBody.ProposalDecided _,
                            EntryBody.EventNoted _,
                            EntryBody.ClosingRecorded _,
                            EntryBody.ConflictResolved _,
                            PreparationBody _,
                            DayEndBody.DayClosed _ -> true;
                };
    }

    static Judgement judge(DayEndBody body, Context context) {
        Board board = context.board();
        return switch (body) {
            case DayEndBody.DayClosed _ ->
                DayEndCheck.of(board, context.now()).stopping().isEmpty()
                        ? Judgement.ACCEPTED
                        : Judgement.refused(LedgerRule.DAY_NOT_OVER);
            case DayEndBody.DayReopened(var reason) -> reopened(reason, board);
        };
    }

    private static Judgement reopened(String reason, Board board) {
        if (!board.end().isClosed()) {
            return Judgement.refused(LedgerRule.DAY_NOT_CLOSED);
        }
        return reason.isBlank() ? Judgement.refused(LedgerRule.REOPENED_WITHOUT_A_REASON) : Judgement.ACCEPTED;
    }
}
