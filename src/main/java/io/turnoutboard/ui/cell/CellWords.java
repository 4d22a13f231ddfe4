package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.ledger.EntryBody.DeskEnrolled;
import io.turnoutboard.domain.ledger.EntryBody.PersonEnrolled;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.SlotLock;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.ui.control.KeptWords;
import java.time.Instant;
import java.util.Optional;

/** The sentences about a cell, its values and who keyed them. */
record CellWords(Messages messages, Board board) {
    Formats formats() {
        return messages.formats();
    }

    String count(long number) {
        return formats().count(number);
    }

    String percent(Optional<Rate> rate) {
        return rate.map(Rate::percent).map(formats()::percent).orElse("–");
    }

    /** A time that figures are of. */
    String time(Instant at) {
        return formats().time(board.election().localTime(at).toLocalTime());
    }

    /** A time to the second, of keying or sealing. */
    String second(Instant at) {
        return formats().timeOfDay(board.election().localTime(at).toLocalTime());
    }

    String title(CellSight sight) {
        return messages.text(
                "cell.title.text",
                messages.text(
                        "station.short.text", Integer.toString(sight.station().number())),
                time(sight.time()));
    }

    String person(Tally.Origin origin) {
        return board.registry()
                .person(origin.author())
                .map(PersonEnrolled::name)
                .orElse(origin.author().value());
    }

    String desk(Tally.Origin origin) {
        return board.registry()
                .desk(origin.desk())
                .map(DeskEnrolled::name)
                .orElse(origin.desk().shortForm());
    }

    /** Who, on which desk, made when, sealed when and under which number. */
    String origin(Tally.Origin origin, long seq) {
        return messages.text(
                "cell.origin.text",
                person(origin),
                desk(origin),
                second(origin.madeAt()),
                second(origin.sealedAt()),
                count(seq));
    }

    /** Whether one person may still replace the value alone, and until when. */
    String lock(CellSight sight) {
        return messages.text("cell.lock." + sight.way().name() + ".text", time(SlotLock.locksAt(sight.time())));
    }

    String kept(EntryProgress progress) {
        String seq = progress.seq().isPresent() ? count(progress.seq().getAsLong()) : "";
        return messages.text(
                "cell.kept." + progress.stage().name() + ".text", seq, KeptWords.refusal(progress.reason(), messages));
    }
}
