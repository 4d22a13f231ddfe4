package io.turnoutboard.ui.control;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the station that a clerk means by a number, a part of a name, or a line that the list of suggestions wrote. */
public record StationFinder(Messages messages) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\s*·.*)?");

    /** The stations whose number, name, place or address has every word of the text; all for a blank text. */
    public List<Station> find(String text, Board board) {
        OptionalInt number = number(text);
        if (number.isPresent()) {
            return board.station(number.getAsInt()).map(StationTurnout::station).stream()
                    .toList();
        }
        SearchText sought = SearchText.of(text);
        return board.stations().stream()
                .map(StationTurnout::station)
                .filter(station -> searched(station).matches(sought))
                .toList();
    }

    /** The one station that is meant; empty where none or several could be. */
    public Optional<Station> one(String text, Board board) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        List<Station> found = find(text, board);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** How a station stands in the field once it is found. */
    public String line(Station station) {
        return station.number() + " · " + station.place().name();
    }

    private static OptionalInt number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private SearchText searched(Station station) {
        return SearchText.of(String.join(
                " ",
                new StationWords(messages).shortName(station),
                station.name(),
                station.place().name(),
                station.place().address()));
    }
}
