package io.turnoutboard.service.paper;

import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PublicBoard;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import java.time.Instant;

/** The sentence in which a ward tells its turnout by message or telephone, ready to be sent. */
public final class ReadySentence {
    private ReadySentence() {}

    /** The turnout at a moment, of the stations whose numbers are public. Pure function. */
    public static String of(Board board, Instant moment, Messages messages) {
        Standing standing = PublicBoard.of(board).board().asOf(moment);
        Formats formats = messages.formats();
        return messages.text(
                "paper.sentence.text",
                formats.paperTime(board.election().localTime(moment).toLocalTime()),
                formats.count(standing.voted()),
                formats.count(standing.list()),
                standing.rate().map(Rate::percent).map(formats::percent).orElse("–"),
                formats.count(standing.at100()),
                formats.count(standing.stations().size()));
    }
}
