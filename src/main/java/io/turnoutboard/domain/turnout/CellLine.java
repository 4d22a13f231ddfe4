package io.turnoutboard.domain.turnout;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line of a cell's history: what was said, of which value, how that value stands today, and why it was said.
 *
 * @param selfApproved true for an approval by the person who had made the proposal, which is shown for ever
 */
public record CellLine(LogLine line, Tally tally, State state, String reason, boolean selfApproved) {
    /** How a value stands today. */
    public enum State {
        HOLDS,
        REPLACED,
        /** It contradicts the one that holds and waits for a person. */
        DISPUTED,
        WITHDRAWN,
        /** A correction that waits for a second person. */
        WAITING,
        REJECTED,
        /** Not a value but something that was done about one. */
        ACT;

        /** True for a value that does not count, and did or might have: it is struck through. */
        public boolean isStruck() {
            return this == REPLACED || this == WITHDRAWN || this == REJECTED;
        }
    }

    /** The history of a cell in the order of the seals; empty where nobody ever keyed anything in it. */
    public static List<CellLine> of(StationTurnout turnout, Instant time) {
        return DayLog.ofCell(turnout, time).stream()
                .map(line -> of(line, turnout.count(time)))
                .toList();
    }

    private static CellLine of(LogLine line, Optional<Tally> holds) {
        return switch (line.matter()) {
            case LogMatter.Counted(var tally, var state) ->
                new CellLine(line, tally, state(state), tally.reason(), false);
            case LogMatter.CountWithdrawn(var tally, var reason) -> act(line, tally, reason, false);
            case LogMatter.CountChosen(var tally, var reason) -> act(line, tally, reason, false);
            case LogMatter.CorrectionProposed(var proposal) ->
                new CellLine(
                        line,
                        proposal.value(),
                        state(proposal, holds),
                        proposal.value().reason(),
                        false);
            case LogMatter.CorrectionDecided(var proposal, var made) ->
                act(line, proposal.value(), made.reason(), proposal.isSelfApproved());
            case LogMatter.Opened _,
                    LogMatter.Closed _,
                    LogMatter.Noted _,
                    LogMatter.ListChanged _,
                    LogMatter.ListChangeProposed _,
                    LogMatter.ListChangeDecided _,
                    LogMatter.Prepared _,
                    LogMatter.Ended _,
                    LogMatter.PeopleChanged _,
                    LogMatter.Restored _,
                    LogMatter.FiguresRecorded _ ->
                throw new IllegalArgumentException(
                        "not of a cell: " + line.matter().id());
        };
    }

    private static CellLine act(LogLine line, Tally tally, String reason, boolean selfApproved) {
        return new CellLine(line, tally, State.ACT, reason, selfApproved);
    }

    private static State state(LogMatter.CountState state) {
        return switch (state) {
            case HOLDS -> State.HOLDS;
            case REPLACED -> State.REPLACED;
            case WAITS -> State.DISPUTED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    private static State state(Proposal<Tally> proposal, Optional<Tally> holds) {
        if (proposal.isWaiting()) {
            return State.WAITING;
        }
        if (!proposal.isApproved()) {
            return State.REJECTED;
        }
        return holds.filter(tally -> tally.seq() == proposal.seq()).isPresent() ? State.HOLDS : State.REPLACED;
    }
}
