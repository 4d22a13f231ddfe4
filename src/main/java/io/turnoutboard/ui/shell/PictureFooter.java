package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.ledger.Hash;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import java.time.Instant;
import java.time.LocalDateTime;

/** The line under a picture: when it is of, up to which seal of the ledger, and where the map comes from. */
record PictureFooter(Messages messages) {
    String of(Board board, Instant asOf) {
        Formats formats = messages.formats();
        LocalDateTime moment = board.election().localTime(asOf);
        return messages.text(
                "picture.footer.text",
                formats.time(moment.toLocalTime()),
                formats.shortDate(moment.toLocalDate()),
                formats.count(board.head().seq()),
                board.head().hash().map(Hash::shortForm).orElse("–"));
    }

    /** The same under a screen that is printed, which has no ribbon above it to say that this is no election day. */
    String ofPrint(Board board, Instant asOf) {
        return switch (board.election().purpose()) {
            case REAL -> of(board, asOf);
            case DRILL -> messages.text("report.rehearsal.drill") + " " + of(board, asOf);
            case DEMO -> messages.text("report.rehearsal.demo") + " " + of(board, asOf);
        };
    }
}
