package io.turnoutboard.domain.turnout;

import io.turnoutboard.domain.election.RollChange;
import java.util.List;

/**
 * A station without what people wrote about it: words of events and reasons may name voters, and are for the desks alone.
 * Times, figures and decisions stay.
 */
final class WordsLeftOut {
    /** Stands for a reason where a record must have one. */
    private static final String NONE = "–";

    private WordsLeftOut() {}

    static StationTurnout of(StationTurnout turnout) {
        return new StationTurnout(
                turnout.descriptions(),
                list(turnout.list()),
                day(turnout.day()),
                turnout.cells().stream().map(WordsLeftOut::cell).toList());
    }

    private static StationDay day(StationDay day) {
        List<NotedEvent> events = day.events().stream()
                .map(each -> new NotedEvent(each.seq(), each.event(), each.at(), "", each.origin()))
                .toList();
        List<ClosingEntry> figures = day.figures().stream()
                .map(each -> new ClosingEntry(each.seq(), each.ballot(), each.figures(), "", each.origin()))
                .toList();
        return new StationDay(day.openings(), day.closings(), events, figures, day.origins());
    }

    private static RollHistory list(RollHistory list) {
        History<RollChange> changes = new History<>(list.changes().values().stream()
                .map(each -> new History.Since<>(each.seq(), change(each.value())))
                .toList());
        return new RollHistory(
                list.handovers(),
                changes,
                list.proposals().stream()
                        .map(each -> proposal(each, change(each.value())))
                        .toList());
    }

    private static SlotCell cell(SlotCell cell) {
        List<SlotCell.Withdrawal> withdrawals = cell.acts().withdrawals().stream()
                .map(each -> new SlotCell.Withdrawal(each.seq(), each.withdrawnSeq(), ""))
                .toList();
        List<SlotCell.Choice> choices = cell.acts().choices().stream()
                .map(each -> new SlotCell.Choice(each.seq(), each.chosenSeq(), ""))
                .toList();
        return new SlotCell(
                cell.asOf(),
                cell.tallies().stream().map(WordsLeftOut::tally).toList(),
                cell.corrections().stream()
                        .map(each -> proposal(each, tally(each.value())))
                        .toList(),
                new SlotCell.Acts(choices, withdrawals));
    }

    private static Tally tally(Tally tally) {
        return new Tally(tally.seq(), tally.asOf(), tally.voted(), tally.parts(), "", tally.disputed(), tally.origin());
    }

    private static RollChange change(RollChange change) {
        return new RollChange(change.at(), change.added(), change.removed(), NONE);
    }

    private static <T> Proposal<T> proposal(Proposal<T> proposal, T value) {
        return new Proposal<>(
                proposal.seq(),
                value,
                proposal.replaces(),
                proposal.origin(),
                proposal.decision()
                        .map(made ->
                                new Proposal.Decision(made.seq(), made.approved(), made.by(), "", made.sealedAt())));
    }
}
