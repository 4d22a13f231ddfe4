package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.Direction;
import io.turnoutboard.domain.geo.PlacedMarker;
import io.turnoutboard.domain.geo.ScreenPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands where in a view: stations by themselves, and clusters where there are too many. */
record Arrangement(List<PlacedSymbol> symbols, List<PlacedCluster> clusters) {
    static final Arrangement EMPTY = new Arrangement(List.of(), List.of());

    /** How much further than its edge a symbol can be caught by the pointer, in pixels. */
    private static final double REACH = 2;

    Arrangement {
        symbols = List.copyOf(symbols);
        clusters = List.copyOf(clusters);
    }

    Optional<PlacedSymbol> symbol(String id) {
        return symbols.stream()
                .filter(symbol -> symbol.station().id().equals(id))
                .findFirst();
    }

    Optional<PlacedSymbol> symbolAt(ScreenPoint point) {
        return symbols.stream()
                .filter(symbol -> isAt(symbol.marker(), point))
                .min(Comparator.comparingDouble(
                        symbol -> symbol.marker().centre().distanceTo(point)));
    }

    Optional<PlacedCluster> clusterAt(ScreenPoint point) {
        return clusters.stream()
                .filter(cluster -> isAt(cluster.marker(), point))
                .findFirst();
    }

    /** The station to go to from the chosen one by an arrow key; from none, the one that comes first. */
    Optional<PlacedSymbol> next(Optional<String> from, Direction direction) {
        Optional<PlacedSymbol> start = from.flatMap(this::symbol);
        if (start.isEmpty()) {
            return symbols.stream().findFirst();
        }
        List<ScreenPoint> middles =
                symbols.stream().map(symbol -> symbol.marker().centre()).toList();
        OptionalInt next = direction.nearest(start.get().marker().centre(), middles);
        return next.isPresent() ? Optional.of(symbols.get(next.getAsInt())) : Optional.empty();
    }

    private static boolean isAt(PlacedMarker marker, ScreenPoint point) {
        return marker.centre().distanceTo(point) <= marker.radius() + REACH;
    }
}
