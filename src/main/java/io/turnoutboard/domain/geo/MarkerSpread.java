package io.turnoutboard.domain.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves markers apart until none covers another: those of one address stand side by side, and neighbours give way to
 * each other by half their overlap, drawn back to their true places meanwhile. The same markers always end in the same
 * places. Made for a ward's stations, up to some hundreds; beyond that, draw clusters.
 */
public final class MarkerSpread {
    private static final int ROUNDS = 400;
    private static final int ROUNDS_DRAWN_HOME = 120;
    private static final double HOMEWARD = 0.03;
    private static final double GOOD_ENOUGH = 0.05;
    /** A turn of this angle after each marker never repeats a direction. */
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final List<MarkerBody> bodies = new ArrayList<>();
    private final double gap;

    private MarkerSpread(List<Marker> markers, List<List<Integer>> stacks, double gap) {
        this.gap = gap;
        for (List<Integer> stack : stacks) {
            bodies.add(new MarkerBody(stack.stream().map(markers::get).toList(), gap));
        }
    }

    /**
     * Places every marker.
     *
     * @param stacks indexes of the markers that share an address, as from {@link MarkerStacks}, left to right
     * @param gap pixels to leave between two markers
     * @return the placed markers in the order of the given ones
     */
    public static List<PlacedMarker> place(List<Marker> markers, List<List<Integer>> stacks, double gap) {
        MarkerSpread spread = new MarkerSpread(markers, stacks, gap);
        spread.settle();
        PlacedMarker[] placed = new PlacedMarker[markers.size()];
        for (int i = 0; i < stacks.size(); i++) {
            for (int member = 0; member < stacks.get(i).size(); member++) {
                placed[stacks.get(i).get(member)] = spread.bodies.get(i).placed(member);
            }
        }
        return List.of(placed);
    }

    private void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            if (round < ROUNDS_DRAWN_HOME) {
                bodies.forEach(body -> body.drawHome(HOMEWARD));
            }
            double worst = pushApart();
            if (worst < GOOD_ENOUGH && round >= ROUNDS_DRAWN_HOME) {
                return;
            }
        }
    }

    private double pushApart() {
        double worst = 0;
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = i + 1; j < bodies.size(); j++) {
                worst = Math.max(worst, part(bodies.get(i), bodies.get(j), i));
            }
        }
        return worst;
    }

    private double part(MarkerBody one, MarkerBody other, int index) {
        double reach = one.reach() + other.reach() + gap;
        if (Math.abs(one.x() - other.x()) > reach || Math.abs(one.y() - other.y()) > reach) {
            return 0;
        }
        double worst = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double wanted = one.radius(i) + other.radius(j) + gap;
                worst = Math.max(worst, part(one, one.centre(i), other, other.centre(j), wanted, index));
            }
        }
        return worst;
    }

    private static double part(
            MarkerBody one, ScreenPoint here, MarkerBody other, ScreenPoint there, double wanted, int index) {
        double distance = here.distanceTo(there);
        double overlap = wanted - distance;
        if (overlap <= 0) {
            return 0;
        }
        double angle = distance < 0.01 ? index * GOLDEN_ANGLE : Math.atan2(there.y() - here.y(), there.x() - here.x());
        double push = overlap / 2 + 0.01;
        one.move(-push * Math.cos(angle), -push * Math.sin(angle));
        other.move(push * Math.cos(angle), push * Math.sin(angle));
        return overlap;
    }
}
