package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Tally;

/** Who keyed a count, on which desk and when: what a person decides by. */
record DisputeWords(Messages messages, Board board) {
    String origin(Tally tally, String key) {
        Tally.Origin origin = tally.origin();
        String person = board.registry()
                .person(origin.author())
                .map(PersonEnrolled::name)
                .orElse(origin.author().value());
        String desk = board.registry()
                .desk(origin.desk())
                .map(DeskEnrolled::name)
                .orElse(origin.desk().shortForm());
        String made = messages.formats()
                .timeOfDay(board.election().localTime(origin.madeAt()).toLocalTime());
        String sentence =
                messages.text(key, person, desk, made, messages.formats().count(tally.seq()));
        return tally.reason().isBlank() ? sentence : messages.text("dispute.reason.text", sentence, tally.reason());
    }
}
