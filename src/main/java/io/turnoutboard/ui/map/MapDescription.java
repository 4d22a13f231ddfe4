package io.turnoutboard.ui.map;

import io.turnoutboard.domain.text.Messages;
import java.util.Optional;

/** What the map says of itself to those who hear it rather than see it, and in its own tooltips. */
final class MapDescription {
    private Messages messages;

    MapDescription(Messages messages) {
        this.messages = messages;
    }

    void setMessages(Messages newMessages) {
        messages = newMessages;
    }

    String of(Optional<StationSymbol> selected, int stations) {
        return selected.map(this::of)
                .orElseGet(
                        () -> messages.text("map.area.empty", messages.formats().count(stations)));
    }

    private String of(StationSymbol station) {
        String rate =
                station.rate().map(messages.formats()::percent).orElseGet(() -> messages.text("map.area.no-rate"));
        return messages.text(
                "map.area.selected",
                String.valueOf(station.number()),
                station.place(),
                rate,
                messages.text(station.status().messageKey()));
    }

    String of(PlacedCluster cluster) {
        return messages.text(
                "map.cluster.tooltip",
                messages.formats().count(cluster.stations().size()));
    }
}
