package io.turnoutboard.domain.inbox;

import java.util.Set;
import java.util.TreeSet;

/** A place in a folded line where a station is named, and the numbers of those that may be meant; none for a wrong one. */
record Mention(int from, int to, Set<Integer> stations) {

    /** Two names beside each other, "KV 7 (Bệnh viện Nhi)": what both can mean, or all where they contradict. */
    Mention with(Mention other) {
        Set<Integer> both = new TreeSet<>(stations);
        both.retainAll(other.stations);
        if (both.isEmpty() && !stations.isEmpty() && !other.stations.isEmpty()) {
            both.addAll(stations);
            both.addAll(other.stations);
        }
        return new Mention(Math.min(from, other.from), Math.max(to, other.to), both);
    }
}
