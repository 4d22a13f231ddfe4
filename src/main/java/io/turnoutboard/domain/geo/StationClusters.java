package io.turnoutboard.domain.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stations gathered into the cells of a grid, {@value #CELL_PIXELS} pixels wide, for each whole zoom. A zoom is
 * gathered once, when it is first asked for, and kept. To be used by one thread at a time.
 */
public final class StationClusters {
    static final int CELL_PIXELS = 64;

    private final List<WorldPoint> places;
    private final Map<Integer, List<StationCluster>> byZoom = new HashMap<>();

    public StationClusters(List<WorldPoint> places) {
        this.places = List.copyOf(places);
    }

    /** The clusters of a whole zoom; a station alone in its cell is a cluster of one. */
    public List<StationCluster> at(int zoom) {
        return byZoom.computeIfAbsent(zoom, this::gather);
    }

    private List<StationCluster> gather(int zoom) {
        double cells = WebMercator.worldPixels(zoom) / CELL_PIXELS;
        Map<Cell, List<Integer>> gathered = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            WorldPoint place = places.get(i);
            Cell cell = new Cell((long) Math.floor(place.x() * cells), (long) Math.floor(place.y() * cells));
            gathered.computeIfAbsent(cell, fresh -> new ArrayList<>()).add(i);
        }
        return gathered.values().stream()
                .map(members -> new StationCluster(middle(members), members))
                .toList();
    }

    private WorldPoint middle(List<Integer> members) {
        double x = 0;
        double y = 0;
        for (int member : members) {
            x += places.get(member).x();
            y += places.get(member).y();
        }
        return new WorldPoint(x / members.size(), y / members.size());
    }

    private record Cell(long column, long row) {}
}
