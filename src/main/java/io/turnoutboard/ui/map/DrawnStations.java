package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.Marker;
import io.turnoutboard.domain.geo.MarkerSpread;
import io.turnoutboard.domain.geo.PlacedMarker;
import io.turnoutboard.domain.geo.StationCluster;
import io.turnoutboard.domain.geo.StationClusters;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.geo.WebMercator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The stations made ready for drawing: a ward's each by itself, a city's gathered into clusters. For the FX thread. */
final class DrawnStations {
    /** Above this many in one ward's view no station could be read; a ward has 13 to 45. */
    static final int MOST_BY_THEMSELVES = 300;

    private static final double AROUND = 80;

    private final List<StationSymbol> stations;
    private final SymbolLayout layout;
    private final StationClusters clusters;

    DrawnStations(List<StationSymbol> stations) {
        this.stations = List.copyOf(stations);
        layout = new SymbolLayout(stations.size() > MOST_BY_THEMSELVES ? List.of() : stations);
        clusters = new StationClusters(stations.stream()
                .map(station -> WebMercator.project(station.position()))
                .toList());
    }

    List<StationSymbol> stations() {
        return stations;
    }

    Arrangement arrange(Viewport viewport, SymbolSizes sizes) {
        return stations.size() > MOST_BY_THEMSELVES
                ? cluster(viewport, sizes)
                : new Arrangement(layout.place(viewport, sizes), List.of());
    }

    private Arrangement cluster(Viewport viewport, SymbolSizes sizes) {
        List<StationCluster> seen = clusters.at((int) Math.floor(viewport.zoom())).stream()
                .filter(cluster -> viewport.shows(cluster.centre(), AROUND))
                .toList();
        List<Marker> markers = seen.stream()
                .map(cluster -> new Marker(viewport.toScreen(cluster.centre()), radius(cluster, sizes)))
                .toList();
        List<List<Integer>> alone =
                IntStream.range(0, markers.size()).mapToObj(List::of).toList();
        List<PlacedMarker> placed = MarkerSpread.place(markers, alone, sizes.unit());
        List<PlacedSymbol> single = new ArrayList<>();
        List<PlacedCluster> several = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            List<StationSymbol> members =
                    seen.get(i).members().stream().map(stations::get).toList();
            if (members.size() == 1) {
                StationSymbol only = members.getFirst();
                single.add(new PlacedSymbol(only, placed.get(i), sizes.disc(only.voters())));
            } else {
                several.add(new PlacedCluster(placed.get(i), members));
            }
        }
        return new Arrangement(single, several);
    }

    private double radius(StationCluster cluster, SymbolSizes sizes) {
        return cluster.members().size() == 1
                ? sizes.whole(stations.get(cluster.members().getFirst()).voters())
                : (11 + 3 * Math.log10(cluster.members().size())) * sizes.unit();
    }

    Optional<StationSymbol> station(String id) {
        return stations.stream().filter(station -> station.id().equals(id)).findFirst();
    }

    /** The same with one of them at another place. */
    DrawnStations with(String id, GeoPoint place) {
        return new DrawnStations(stations.stream()
                .map(station -> station.id().equals(id) ? station.at(place) : station)
                .toList());
    }

    int size() {
        return stations.size();
    }
}
