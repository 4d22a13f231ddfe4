package io.turnoutboard.service.paper;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import java.time.Instant;
import java.util.Locale;

/**
 * The sentence that a ward sends on by message, with the time of its figures. It is over the public stations only, and
 * says so where there are others. Pure.
 */
public final class TurnoutSentence {
    private TurnoutSentence() {}

    public static String of(Board board, Instant moment, Messages messages) {
        PublicBoard visible = PublicBoard.of(board);
        Standing standing = visible.board().asOf(moment);
        String unit = unit(board.election().ward().name());
        if (standing.figuresTime().isEmpty()) {
            return messages.text("paper.sentence.none", time(board, moment, messages), unit);
        }
        String text = messages.text(
                "paper.sentence.text",
                time(board, standing.figuresTime().get(), messages),
                unit,
                messages.formats().count(standing.voted()),
                messages.formats().count(standing.list()),
                standing.rate()
                        .map(Rate::percent)
                        .map(messages.formats()::percent)
                        .orElse("–"),
                messages.formats().count(standing.at100()),
                messages.formats().count(standing.stations().size()));
        return visible.masked().isEmpty()
                ? text
                : text + " "
                        + messages.text(
                                "paper.sentence.masked",
                                messages.formats().count(visible.masked().size()));
    }

    private static String time(Board board, Instant moment, Messages messages) {
        return messages.formats().paperTime(board.election().localTime(moment).toLocalTime());
    }

    /** What the ward is, by its name: phường, xã. */
    private static String unit(String name) {
        return name.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }
}
