package io.turnoutboard.domain.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stations that share one address, whose markers would hide each other at every zoom. Stations within
 * {@value #SAME_PLACE_METRES} m of the first of a stack belong to it.
 */
public final class MarkerStacks {
    /** Two entries for one building seldom agree to the last decimal; four decimals are 11 m. */
    static final double SAME_PLACE_METRES = 6;

    private static final double METRES_PER_DEGREE = WebMercator.EQUATOR_METRES / 360;

    private MarkerStacks() {}

    /** The stacks as indexes into the list, in its order; a station that stands alone is a stack of one. */
    public static List<List<Integer>> of(List<GeoPoint> places) {
        List<List<Integer>> stacks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            stackAt(stacks, places, places.get(i)).add(i);
        }
        return stacks.stream().map(List::copyOf).toList();
    }

    private static List<Integer> stackAt(List<List<Integer>> stacks, List<GeoPoint> places, GeoPoint place) {
        for (List<Integer> stack : stacks) {
            if (metresBetween(places.get(stack.getFirst()), place) <= SAME_PLACE_METRES) {
                return stack;
            }
        }
        List<Integer> stack = new ArrayList<>();
        stacks.add(stack);
        return stack;
    }

    /** Right for places within a ward of each other: the earth is taken as flat there. */
    static double metresBetween(GeoPoint one, GeoPoint other) {
        double north = (other.latitude() - one.latitude()) * METRES_PER_DEGREE;
        double east = (other.longitude() - one.longitude())
                * METRES_PER_DEGREE
                * Math.cos(Math.toRadians((one.latitude() + other.latitude()) / 2));
        return Math.hypot(north, east);
    }
}
