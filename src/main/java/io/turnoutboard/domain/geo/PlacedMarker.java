package io.turnoutboard.domain.geo;

/**
 * Where a marker is drawn so that it hides no other: its true place, the foot on which its stack stands (the middle of
 * a marker that stands alone), its middle, and how many share the place.
 */
public record PlacedMarker(ScreenPoint anchor, ScreenPoint foot, ScreenPoint centre, double radius, int stackSize) {
    /** The same marker in a view that has been panned by so much. */
    public PlacedMarker movedBy(ScreenPoint shift) {
        return new PlacedMarker(
                shifted(anchor, shift), shifted(foot, shift), shifted(centre, shift), radius, stackSize);
    }

    private static ScreenPoint shifted(ScreenPoint point, ScreenPoint shift) {
        return new ScreenPoint(point.x() + shift.x(), point.y() + shift.y());
    }

    public boolean isStacked() {
        return stackSize > 1;
    }

    /** Whether the marker was moved so far that its true place needs to be pointed at. */
    public boolean isMovedAway() {
        return anchor.distanceTo(foot) > (isStacked() ? radius * 0.4 : radius * 0.8);
    }

    /** How far the edges of two markers overlap, in pixels; negative when there is room between them. */
    public double overlapWith(PlacedMarker other) {
        return radius + other.radius - centre.distanceTo(other.centre);
    }
}
