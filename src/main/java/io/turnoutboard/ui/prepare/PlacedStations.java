package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.ui.map.StationSymbol;
import io.turnoutboard.ui.map.SymbolStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The stations of a board as the preparing screen's map draws them: those that have a place. Pure. */
record PlacedStations(Board board, Messages messages) {
    /** @param draft where the chosen station is to be, whatever the ledger has */
    List<StationSymbol> symbols(Optional<String> chosen, Optional<GeoPoint> draft) {
        return board.stations().stream()
                .flatMap(turnout -> place(turnout, chosen, draft).stream().map(point -> symbol(turnout, point)))
                .toList();
    }

    boolean isPlaced(String id, Optional<GeoPoint> draft) {
        return symbols(Optional.of(id), draft).stream()
                .anyMatch(symbol -> symbol.id().equals(id));
    }

    /** The first station that has no place yet, else the first; none where there are no stations. */
    Optional<String> firstToPlace() {
        return board.stations().stream()
                .filter(turnout -> turnout.station().place().position().isEmpty())
                .findFirst()
                .or(() -> board.stations().stream().findFirst())
                .map(turnout -> turnout.station().id().value());
    }

    private static Optional<GeoPoint> place(StationTurnout turnout, Optional<String> chosen, Optional<GeoPoint> draft) {
        boolean edited = chosen.filter(turnout.station().id().value()::equals).isPresent();
        return edited && draft.isPresent() ? draft : turnout.station().place().position();
    }

    private StationSymbol symbol(StationTurnout turnout, GeoPoint point) {
        Station station = turnout.station();
        boolean same = Objects.equals(station.place().position(), Optional.of(point));
        return new StationSymbol(
                station.id().value(),
                station.number(),
                station.name(),
                station.place().name(),
                point,
                same && station.place().positionVerified(),
                turnout.list().handedOver().voters(),
                0,
                Optional.empty(),
                SymbolStatus.OPEN,
                messages.text(
                        "prepare.map.station.text",
                        station.name(),
                        station.place().name()));
    }
}
