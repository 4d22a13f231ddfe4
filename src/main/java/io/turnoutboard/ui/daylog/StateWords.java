package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationState;
import io.turnoutboard.service.LogWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a station stands, in words. */
record StateWords(Messages messages, Board board) {
    String phase(StationState state) {
        return switch (state.phase()) {
            case NOT_OPEN ->
                messages.text(
                        state.isLateToOpen() ? "daylog.state.lateToOpen.text" : "daylog.state.notOpen.text",
                        time(state.since()));
            case OPEN -> opening(state);
            case INTERRUPTED ->
                messages.text("daylog.state.interrupted.text", time(state.since()), since(state, state.since()));
            case CLOSED -> messages.text("daylog.state.closed.text", time(state.since()));
        };
    }

    /** Where its mobile box is; blank where it has not left or is back. */
    String box(StationState state) {
        return state.boxOutSince()
                .map(out -> messages.text(
                        state.isBoxOverdue() ? "daylog.state.boxOverdue.text" : "daylog.state.boxOut.text",
                        time(out),
                        since(state, out)))
                .orElse("");
    }

    /** The opening report, with what is missing in it. */
    String report(StationState state) {
        StationState.Opening opening = state.opening();
        return Stream.of(
                        told("daylog.report.opened.", opening.openedAt()),
                        told("daylog.report.box.", opening.boxShownAt()),
                        told("daylog.report.voter.", opening.firstVoterAt()))
                .collect(Collectors.joining("\n"));
    }

    String summary(List<StationState> states) {
        long opened = states.stream()
                .filter(state -> state.opening().openedAt().isPresent())
                .count();
        return messages.text(
                "daylog.state.summary.text",
                messages.formats().count(opened),
                messages.formats().count(states.size()));
    }

    private String opening(StationState state) {
        Instant due = board.election().at(state.station().rules().hours().opens());
        Optional<String> late = state.openedLate(due)
                ? Optional.of(
                        messages.text("daylog.state.late.text", words().duration(Duration.between(due, state.since()))))
                : Optional.empty();
        return Stream.of(
                        Optional.of(messages.text("daylog.state.open.text", time(state.since()))),
                        late,
                        state.opening().boxShownAt().map(at -> messages.text("daylog.state.box.text", time(at))),
                        state.opening().firstVoterAt().map(at -> messages.text("daylog.state.voter.text", time(at))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String told(String key, Optional<Instant> at) {
        return at.map(time -> messages.text(key + "text", time(time))).orElseGet(() -> messages.text(key + "none"));
    }

    private String since(StationState state, Instant from) {
        return words().duration(Duration.between(from, state.moment()));
    }

    private String time(Instant at) {
        return words().time(at);
    }

    private LogWords words() {
        return new LogWords(messages, board);
    }
}
