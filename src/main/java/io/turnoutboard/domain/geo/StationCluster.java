package io.turnoutboard.domain.geo;

import java.util.List;

/** Stations too close to be told apart at a zoom: their middle, and their indexes in the list they come from. */
public record StationCluster(WorldPoint centre, List<Integer> members) {
    public StationCluster {
        members = List.copyOf(members);
    }
}
