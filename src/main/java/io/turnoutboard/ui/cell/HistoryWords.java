package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.LogMatter;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.ui.cell.HistoryLine.Shown;
import io.turnoutboard.ui.cell.HistoryLine.State;

/** The lines of a cell's history in words. */
record HistoryWords(Messages messages, CellSight sight) {
    Shown shown(LogLine line) {
        return switch (line.matter()) {
            case LogMatter.Counted(var tally, var state) -> value(line, state(state), tally, tally.reason());
            case LogMatter.CountWithdrawn(var tally, var reason) -> act(line, tally, "", reason);
            case LogMatter.CountChosen(var tally, var reason) -> act(line, tally, "", reason);
            case LogMatter.CorrectionProposed(var proposal) ->
                value(line, state(proposal), proposal.value(), proposal.value().reason());
            case LogMatter.CorrectionDecided(var proposal, var made) ->
                act(
                        line,
                        proposal.value(),
                        proposal.isSelfApproved() ? messages.text("log.selfApproved.text") : "",
                        made.reason());
            case LogMatter.Opened _,
                    LogMatter.Closed _,
                    LogMatter.Noted _,
                    LogMatter.ListChanged _,
                    LogMatter.ListChangeProposed _,
                    LogMatter.ListChangeDecided _,
                    LogMatter.FiguresRecorded _ ->
                throw new IllegalArgumentException(
                        "not of a cell: " + line.matter().id());
        };
    }

    private Shown value(LogLine line, State state, Tally tally, String reason) {
        return new Shown(
                state,
                title(line),
                count(tally),
                messages.text("cell.state." + state.name() + ".label"),
                origin(line),
                quoted(reason));
    }

    private Shown act(LogLine line, Tally tally, String standing, String reason) {
        return new Shown(State.ACT, title(line), count(tally), standing, origin(line), quoted(reason));
    }

    private String title(LogLine line) {
        return new LogWords(messages, sight.board()).title(line);
    }

    private String count(Tally tally) {
        return messages.formats().count(tally.voted());
    }

    private String origin(LogLine line) {
        CellWords words = new CellWords(messages, sight.board());
        return line.origin()
                .map(origin -> words.origin(origin, line.seq()))
                .orElseGet(() -> messages.text("cell.seal.text", words.count(line.seq())));
    }

    private String quoted(String reason) {
        return reason.isBlank() ? "" : messages.text("cell.reason.text", reason);
    }

    private static State state(LogMatter.CountState state) {
        return switch (state) {
            case HOLDS -> State.HOLDS;
            case REPLACED -> State.REPLACED;
            case WAITS -> State.DISPUTED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    private State state(Proposal<Tally> proposal) {
        if (proposal.isWaiting()) {
            return State.WAITING;
        }
        if (!proposal.isApproved()) {
            return State.REJECTED;
        }
        return sight.holds().filter(holds -> holds.seq() == proposal.seq()).isPresent() ? State.HOLDS : State.REPLACED;
    }
}
