package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Election;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStanding;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.TurnoutClass;
import io.turnoutboard.ui.control.StationWords;
import io.turnoutboard.ui.map.StationSymbol;
import io.turnoutboard.ui.map.SymbolStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stations of a standing as the map draws them. A station without a position is not on it. */
record StationSymbols(Messages messages, Election election) {
    List<StationSymbol> of(Standing standing) {
        return standing.stations().stream()
                .flatMap(row -> row.station().place().position().stream().map(position -> symbol(row, position)))
                .toList();
    }

    private StationSymbol symbol(StationStanding row, GeoPoint position) {
        Station station = row.station();
        return new StationSymbol(
                row.id().value(),
                station.number(),
                station.name(),
                station.place().name(),
                position,
                station.place().positionVerified(),
                row.list(),
                TurnoutClass.of(row.rate()).step(),
                row.rate().map(Rate::percent),
                SymbolStatus.valueOf(row.status().name()),
                tooltip(row));
    }

    private String tooltip(StationStanding row) {
        StationWords words = new StationWords(messages);
        Formats formats = messages.formats();
        Station station = row.station();
        String figures = row.count()
                .map(count -> figures(row, count))
                .orElseGet(() -> messages.text("overview.symbol.noCount", formats.count(row.list())));
        String verified = station.place().positionVerified() ? "" : messages.text("overview.symbol.unverified");
        return Stream.of(
                        messages.text(
                                "keying.station.text",
                                words.shortName(station),
                                station.place().name()),
                        station.place().address(),
                        figures,
                        words.status(row),
                        verified)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String figures(StationStanding row, Tally count) {
        Formats formats = messages.formats();
        return messages.text(
                "overview.symbol.figures",
                formats.count(count.voted()),
                formats.count(row.list()),
                row.rate().map(Rate::percent).map(formats::percent).orElse(""),
                formats.time(election.localTime(count.asOf()).toLocalTime()));
    }
}
