package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.inbox.Reading;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.service.TallyDesk;
import java.util.OptionalInt;

/** What stands in the fields of a row at first: what was read, an increase with its plus; blank where nothing was. */
record InboxEntry(String station, String time, String voted) {
    static InboxEntry of(Reading reading, Board board, Formats formats) {
        return switch (reading) {
            case Reading.Counted counted ->
                new InboxEntry(
                        number(counted.station(), board),
                        formats.time(counted.time()),
                        written(counted.voted(), counted.kind(), formats));
            case Reading.Unclear unclear -> of(unclear.known(), board, formats);
            case Reading.PassedOver passed -> new InboxEntry("", "", "");
        };
    }

    private static InboxEntry of(Reading.Known known, Board board, Formats formats) {
        return new InboxEntry(
                known.station().map(station -> number(station, board)).orElse(""),
                known.time().map(formats::time).orElse(""),
                known.voted().isPresent() ? written(known.voted().getAsInt(), known.kind(), formats) : "");
    }

    private static String number(StationId station, Board board) {
        return board.station(station)
                .map(turnout -> Integer.toString(turnout.station().number()))
                .orElse("");
    }

    private static String written(int voted, CountKind kind, Formats formats) {
        return (kind == CountKind.SINCE_LAST ? "+" : "") + formats.count(voted);
    }

    /** The number of a count's field, with or without the plus of an increase. */
    static OptionalInt count(String text) {
        String plain = text.strip();
        return TallyDesk.count(plain.startsWith("+") ? plain.substring(1) : plain);
    }
}
