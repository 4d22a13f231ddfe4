package io.turnoutboard.domain.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line on the screen, which can be measured and searched for stretches straight enough to carry a name. */
public final class LinePath {
    private static final double STEP = 6;
    /** Bends under this many pixels do not show, so the stretch nearer the middle of the line is preferred. */
    private static final double UNSEEN_BEND = 1.5;

    private final List<ScreenPoint> points;
    private final double[] walked;

    public LinePath(List<ScreenPoint> points) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs two points or more");
        }
        this.points = List.copyOf(points);
        walked = new double[points.size()];
        for (int i = 1; i < walked.length; i++) {
            walked[i] = walked[i - 1] + points.get(i - 1).distanceTo(points.get(i));
        }
    }

    public double length() {
        return walked[walked.length - 1];
    }

    /** The point after walking so many pixels along the line. */
    public ScreenPoint at(double distance) {
        int to = 1;
        while (to < walked.length - 1 && walked[to] < distance) {
            to++;
        }
        ScreenPoint from = points.get(to - 1);
        double stretch = walked[to] - walked[to - 1];
        double share = stretch == 0 ? 0 : Math.clamp((distance - walked[to - 1]) / stretch, 0, 1);
        return new ScreenPoint(
                from.x() + (points.get(to).x() - from.x()) * share,
                from.y() + (points.get(to).y() - from.y()) * share);
    }

    /**
     * The places for a label of this size along the line, best first: the straightest, then the nearest to the middle.
     * Labels read from left to right.
     *
     * @param greatestBend how far, in pixels, the line may leave the label's middle line
     */
    public List<LabelBox> labelPlaces(double width, double height, double greatestBend) {
        List<Place> places = new ArrayList<>();
        for (double start = 0; start + width <= length(); start += STEP) {
            Place place = place(start, width, height);
            if (place.bend <= greatestBend) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparingDouble(Place::seenBend).thenComparingDouble(Place::fromMiddle));
        return places.stream().map(Place::box).toList();
    }

    private Place place(double start, double width, double height) {
        ScreenPoint from = at(start);
        ScreenPoint to = at(start + width);
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        double least = 0;
        double most = 0;
        for (int i = 0; i < walked.length; i++) {
            if (walked[i] > start && walked[i] < start + width) {
                double aside = aside(points.get(i), from, angle);
                least = Math.min(least, aside);
                most = Math.max(most, aside);
            }
        }
        double shift = (least + most) / 2;
        ScreenPoint middle = new ScreenPoint(
                (from.x() + to.x()) / 2 - shift * Math.sin(angle), (from.y() + to.y()) / 2 + shift * Math.cos(angle));
        LabelBox box = new LabelBox(middle, width / 2, height / 2, upright(angle));
        return new Place(box, (most - least) / 2, Math.abs(start + width / 2 - length() / 2));
    }

    private static double aside(ScreenPoint point, ScreenPoint from, double angle) {
        return (point.y() - from.y()) * Math.cos(angle) - (point.x() - from.x()) * Math.sin(angle);
    }

    private static double upright(double angle) {
        if (angle > Math.PI / 2) {
            return angle - Math.PI;
        }
        return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
    }

    private record Place(LabelBox box, double bend, double fromMiddle) {
        double seenBend() {
            return Math.floor(bend / UNSEEN_BEND);
        }
    }
}
