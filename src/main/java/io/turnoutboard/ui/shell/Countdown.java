package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How long it is to the next cut-off; before the day is ready and after it is closed, that there is none. {@code text} is the
 * sentence; {@code near} is true in the last five minutes.
 */
record Countdown(String text, boolean near) {
    private static final Duration NEAR = Duration.ofMinutes(5);

    static Countdown of(Board board, Instant now, Messages messages) {
        if (board.preparation().isOpen()) {
            return new Countdown(messages.text("shell.countdown.preparing"), false);
        }
        if (board.end().isClosed()) {
            return new Countdown(messages.text("shell.countdown.closed"), false);
        }
        LocalDateTime local = board.election().localTime(now);
        if (local.toLocalDate().isAfter(board.election().date())) {
            return new Countdown(messages.text("shell.countdown.over"), false);
        }
        boolean earlier = local.toLocalDate().isBefore(board.election().date());
        Optional<Slot> next = earlier
                ? board.slotPlan().slots().stream().findFirst()
                : board.slotPlan().nextAfter(local.toLocalTime());
        return next.map(slot -> of(slot, Duration.between(now, board.election().at(slot.at())), messages))
                .orElseGet(() -> new Countdown(messages.text("shell.countdown.over"), false));
    }

    private static Countdown of(Slot slot, Duration left, Messages messages) {
        String time = messages.formats().time(slot.at());
        String rest = left.toHours() == 0
                ? "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart())
                : "%d:%02d:%02d".formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart());
        if (left.toDays() > 0) {
            return new Countdown(
                    messages.text(
                            "shell.countdown.days", time, messages.formats().count(left.toDays())),
                    false);
        }
        return new Countdown(messages.text("shell.countdown.text", time, rest), left.compareTo(NEAR) <= 0);
    }
}
