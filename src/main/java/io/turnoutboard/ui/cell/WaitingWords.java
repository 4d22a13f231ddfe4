package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.Undecided;
import io.turnoutboard.service.LogWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for a decision, in words: where and what, and since when from whom. */
record WaitingWords(Messages messages, Board board) {
    String what(Undecided one) {
        CellWords words = new CellWords(messages, board);
        String place = messages.text("cell.title.text", shortName(one.station()), words.time(one.moment()));
        return switch (one) {
            case Undecided.Conflict(var dispute) ->
                messages.text(
                        "waiting.conflict.text",
                        place,
                        Stream.concat(Stream.of(dispute.holds()), dispute.waiting().stream())
                                .map(tally -> words.count(tally.voted()))
                                .collect(Collectors.joining(" / ")));
            case Undecided.Correction(var station, var proposal) ->
                messages.text(
                        "waiting.correction.text",
                        place,
                        old(station, proposal, words),
                        words.count(proposal.value().voted()));
            case Undecided.ListChange(var _, var proposal) ->
                messages.text("waiting.list.text", place, new LogWords(messages, board).change(proposal.value()));
        };
    }

    /** Why somebody keyed it; blank where they did not say. */
    String reason(Undecided one) {
        String reason = switch (one) {
            case Undecided.Conflict(var dispute) -> dispute.waiting().getLast().reason();
            case Undecided.Correction(var _, var proposal) -> proposal.value().reason();
            case Undecided.ListChange(var _, var proposal) -> proposal.value().reason();
        };
        return reason.isBlank() ? "" : messages.text("cell.reason.text", reason);
    }

    /** Who, where and when. */
    String since(Undecided one) {
        CellWords words = new CellWords(messages, board);
        return switch (one) {
            case Undecided.Conflict(var dispute) -> {
                Tally last = dispute.waiting().getLast();
                yield words.origin(last.origin(), last.seq());
            }
            case Undecided.Correction(var _, var proposal) -> words.origin(proposal.origin(), proposal.seq());
            case Undecided.ListChange(var _, var proposal) -> words.origin(proposal.origin(), proposal.seq());
        };
    }

    private String old(Station station, Proposal<Tally> proposal, CellWords words) {
        return board.station(station.id())
                .flatMap(turnout ->
                        cell(turnout, proposal).tally(proposal.replaces().orElse(-1)))
                .map(tally -> words.count(tally.voted()))
                .orElse("–");
    }

    private static SlotCell cell(StationTurnout turnout, Proposal<Tally> proposal) {
        return turnout.cell(proposal.value().asOf()).orElseThrow();
    }

    private String shortName(Station station) {
        return messages.text("station.short.text", Integer.toString(station.number()));
    }
}
