package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.PlacedMarker;
import java.util.List;

/** A cluster of stations where it is drawn. */
record PlacedCluster(PlacedMarker marker, List<StationSymbol> stations) {
    boolean holds(String id) {
        return stations.stream().anyMatch(station -> station.id().equals(id));
    }
}
