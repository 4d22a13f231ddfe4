package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.Marker;
import io.turnoutboard.domain.geo.MarkerSpread;
import io.turnoutboard.domain.geo.MarkerStacks;
import io.turnoutboard.domain.geo.PlacedMarker;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.geo.WebMercator;
import io.turnoutboard.domain.geo.WorldPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where each station's symbol stands in a view. The stacks, which no zoom changes, are found once; symbols are
 * moved apart anew at a new zoom or size only, so that panning keeps them still against the ground. For one thread.
 */
final class SymbolLayout {
    private static final double GAP = 1;

    private final List<StationSymbol> stations;
    private final List<WorldPoint> places;
    private final List<List<Integer>> stacks;
    private List<PlacedMarker> spread = List.of();
    private Viewport spreadView = new Viewport(new WorldPoint(0, 0), 0, 1, 1);
    private @Nullable SymbolSizes spreadSizes;

    /** A layout of stations by number, so that neighbours at one address read from left to right. */
    SymbolLayout(List<StationSymbol> unsorted) {
        stations = unsorted.stream()
                .sorted(Comparator.comparingInt(StationSymbol::number).thenComparing(StationSymbol::id))
                .toList();
        places = stations.stream()
                .map(station -> WebMercator.project(station.position()))
                .toList();
        stacks = MarkerStacks.of(stations.stream().map(StationSymbol::position).toList());
    }

    List<PlacedSymbol> place(Viewport viewport, SymbolSizes sizes) {
        if (!sizes.equals(spreadSizes) || viewport.zoom() != spreadView.zoom()) {
            spread = spread(viewport, sizes);
            spreadView = viewport;
            spreadSizes = sizes;
        }
        ScreenPoint origin = viewport.toScreen(spreadView.toWorld(new ScreenPoint(0, 0)));
        List<PlacedSymbol> symbols = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            StationSymbol station = stations.get(i);
            symbols.add(new PlacedSymbol(station, spread.get(i).movedBy(origin), sizes.disc(station.voters())));
        }
        return symbols;
    }

    private List<PlacedMarker> spread(Viewport viewport, SymbolSizes sizes) {
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            double radius = sizes.whole(stations.get(i).voters());
            markers.add(new Marker(viewport.toScreen(places.get(i)), radius));
        }
        return MarkerSpread.place(markers, stacks, GAP * sizes.unit());
    }
}
