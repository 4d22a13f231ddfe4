package io.turnoutboard.domain.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * The markers of one address as one stiff body: side by side in rows above their place, and moved together. A marker
 * that stands alone is a body of one upon its place.
 */
final class MarkerBody {
    private static final int LONGEST_ROW = 4;

    private final ScreenPoint anchor;
    private final List<Double> radii;
    private final List<ScreenPoint> offsets = new ArrayList<>();
    private final double reach;
    private double x;
    private double y;

    MarkerBody(List<Marker> members, double gap) {
        anchor = members.getFirst().anchor();
        radii = members.stream().map(Marker::radius).toList();
        x = anchor.x();
        y = anchor.y();
        if (members.size() == 1) {
            offsets.add(new ScreenPoint(0, 0));
        } else {
            standInRows(gap);
        }
        double farthest = 0;
        for (int i = 0; i < radii.size(); i++) {
            farthest = Math.max(
                    farthest, Math.hypot(offsets.get(i).x(), offsets.get(i).y()) + radii.get(i));
        }
        reach = farthest;
    }

    private void standInRows(double gap) {
        double bottom = -gap;
        int columns = radii.size() <= LONGEST_ROW ? radii.size() : (int) Math.ceil(Math.sqrt(radii.size()));
        for (int from = 0; from < radii.size(); from += columns) {
            List<Double> row = radii.subList(from, Math.min(from + columns, radii.size()));
            double tallest = row.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            double width = row.stream().mapToDouble(radius -> 2 * radius).sum() + gap * (row.size() - 1);
            double left = -width / 2;
            for (double radius : row) {
                offsets.add(new ScreenPoint(left + radius, bottom - radius));
                left += 2 * radius + gap;
            }
            bottom -= 2 * tallest + gap;
        }
    }

    int size() {
        return radii.size();
    }

    double radius(int member) {
        return radii.get(member);
    }

    double reach() {
        return reach;
    }

    ScreenPoint centre(int member) {
        ScreenPoint offset = offsets.get(member);
        return new ScreenPoint(x + offset.x(), y + offset.y());
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void move(double dx, double dy) {
        x += dx;
        y += dy;
    }

    void drawHome(double share) {
        move((anchor.x() - x) * share, (anchor.y() - y) * share);
    }

    PlacedMarker placed(int member) {
        return new PlacedMarker(anchor, new ScreenPoint(x, y), centre(member), radius(member), size());
    }
}
