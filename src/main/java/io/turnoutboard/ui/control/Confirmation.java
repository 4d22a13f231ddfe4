package io.turnoutboard.ui.control;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;

/** The sentence by which a clerk sees that the station is the right one: its place, its list and its last count. */
public record Confirmation(Messages messages, Board board, Standing standing) {
    public String of(String typed, StationFinder finder) {
        if (typed.isBlank()) {
            return messages.text("keying.station.hint");
        }
        return finder.one(typed, board)
                .map(this::sentence)
                .orElseGet(() -> matches(finder.find(typed, board).size()));
    }

    private String matches(int found) {
        return found == 0
                ? messages.text("keying.noMatch.hint")
                : messages.text("keying.matches.hint", messages.formats().count(found));
    }

    private String sentence(Station station) {
        Formats formats = messages.formats();
        String name = messages.text(
                "keying.station.text",
                new StationWords(messages).shortName(station),
                station.place().name());
        StationStanding now = standing.station(station.id()).orElse(null);
        if (now == null) {
            return name;
        }
        String list = messages.text("keying.list.text", formats.count(now.list()));
        String last = now.count().map(count -> last(now, count)).orElse(messages.text("keying.noCount.text"));
        return messages.text("keying.confirmation.text", name, list, last);
    }

    private String last(StationStanding now, Tally count) {
        Formats formats = messages.formats();
        return messages.text(
                "keying.lastCount.text",
                formats.count(count.voted()),
                formats.time(board.election().localTime(count.asOf()).toLocalTime()),
                now.rate().map(Rate::percent).map(formats::percent).orElse(""));
    }
}
