package io.turnoutboard.ui.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The room for words on a drawing: a word takes the first of its places that is free, and no later word may touch it.
 * Coordinates are those of the canvas, in pixels.
 */
final class LabelSpace {
    private static final double GAP = 1;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    LabelSpace(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Keeps words off a line, where they can find another place. */
    void avoid(Line2D line) {
        lines.add(line);
    }

    /** Keeps every later word off an area. */
    void take(Rectangle2D area) {
        taken.add(area);
    }

    /** Takes the first place that lies inside and touches neither a word nor a line. */
    Optional<Rectangle2D> place(List<Rectangle2D> places) {
        return takeFirst(
                places.stream().filter(this::isFree).filter(this::isOffLines).toList());
    }

    /** Takes the first place that touches no word; crosses a line only where nothing else is left. */
    Optional<Rectangle2D> placeEvenOnLine(List<Rectangle2D> places) {
        return place(places)
                .or(() -> takeFirst(places.stream().filter(this::isFree).toList()));
    }

    private Optional<Rectangle2D> takeFirst(List<Rectangle2D> free) {
        free.stream().findFirst().ifPresent(taken::add);
        return free.stream().findFirst();
    }

    private boolean isFree(Rectangle2D place) {
        Rectangle2D withGap = new Rectangle2D.Double(
                place.getX() - GAP, place.getY() - GAP, place.getWidth() + 2 * GAP, place.getHeight() + 2 * GAP);
        return bounds.contains(place) && taken.stream().noneMatch(withGap::intersects);
    }

    private boolean isOffLines(Rectangle2D place) {
        return lines.stream().noneMatch(place::intersectsLine);
    }
}
