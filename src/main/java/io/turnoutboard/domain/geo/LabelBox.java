package io.turnoutboard.domain.geo;

/** The turned rectangle that a label covers in a view: its middle, half its width and height, and its angle in radians. */
public record LabelBox(ScreenPoint middle, double halfWidth, double halfHeight, double angle) {
    /** The square around a round symbol. */
    public static LabelBox around(ScreenPoint middle, double radius) {
        return new LabelBox(middle, radius, radius, 0);
    }

    /** Whether two boxes share any area: true unless a line along one of their sides can part them. */
    public boolean overlaps(LabelBox other) {
        return !isPartedFrom(other, angle)
                && !isPartedFrom(other, angle + Math.PI / 2)
                && !isPartedFrom(other, other.angle)
                && !isPartedFrom(other, other.angle + Math.PI / 2);
    }

    private boolean isPartedFrom(LabelBox other, double direction) {
        double between = Math.abs((other.middle.x() - middle.x()) * Math.cos(direction)
                + (other.middle.y() - middle.y()) * Math.sin(direction));
        return between >= halfExtent(direction) + other.halfExtent(direction);
    }

    private double halfExtent(double direction) {
        return halfWidth * Math.abs(Math.cos(direction - angle)) + halfHeight * Math.abs(Math.sin(direction - angle));
    }

    /** Whether the box lies wholly in a view of this size. */
    public boolean isInside(double width, double height) {
        double x = halfExtent(0);
        double y = halfExtent(Math.PI / 2);
        return middle.x() >= x && middle.y() >= y && middle.x() + x <= width && middle.y() + y <= height;
    }
}
