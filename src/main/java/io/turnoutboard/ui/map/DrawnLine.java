package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.LinePath;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.geo.WebMercator;
import io.turnoutboard.domain.geo.WorldBounds;
import io.turnoutboard.domain.geo.WorldPoint;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** A line of the basemap, projected once and traced at each drawing. */
final class DrawnLine {
    private static final double LINE_WIDTH_AROUND = 60;

    private final List<WorldPoint> points;
    private final WorldBounds bounds;

    DrawnLine(List<GeoPoint> path) {
        points = path.stream().map(WebMercator::project).toList();
        bounds = WorldBounds.of(points);
    }

    /** Whether any of it may stand in the view. */
    boolean isIn(Viewport viewport) {
        ScreenPoint upperLeft = viewport.toScreen(new WorldPoint(bounds.left(), bounds.top()));
        ScreenPoint lowerRight = viewport.toScreen(new WorldPoint(bounds.right(), bounds.bottom()));
        return lowerRight.x() >= -LINE_WIDTH_AROUND
                && lowerRight.y() >= -LINE_WIDTH_AROUND
                && upperLeft.x() <= viewport.width() + LINE_WIDTH_AROUND
                && upperLeft.y() <= viewport.height() + LINE_WIDTH_AROUND;
    }

    void trace(GraphicsContext pen, Viewport viewport) {
        ScreenPoint first = viewport.toScreen(points.getFirst());
        pen.moveTo(first.x(), first.y());
        for (int i = 1; i < points.size(); i++) {
            ScreenPoint next = viewport.toScreen(points.get(i));
            pen.lineTo(next.x(), next.y());
        }
    }

    LinePath onScreen(Viewport viewport) {
        return new LinePath(points.stream().map(viewport::toScreen).toList());
    }

    /** Whether a position lies inside the ring that the line closes. */
    boolean encloses(WorldPoint position) {
        boolean inside = false;
        WorldPoint before = points.getLast();
        for (WorldPoint point : points) {
            boolean crosses = point.y() > position.y() != before.y() > position.y();
            double share = (position.y() - point.y()) / (before.y() - point.y());
            if (crosses && position.x() < point.x() + share * (before.x() - point.x())) {
                inside = !inside;
            }
            before = point;
        }
        return inside;
    }

    WorldBounds bounds() {
        return bounds;
    }
}
