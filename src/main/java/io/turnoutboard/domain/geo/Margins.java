package io.turnoutboard.domain.geo;

/** Pixels at each side of a view that must stay free. */
public record Margins(double top, double right, double bottom, double left) {
    public Margins {
        if (!(top >= 0 && right >= 0 && bottom >= 0 && left >= 0)) {
            throw new IllegalArgumentException("a margin must not be negative");
        }
    }

    public static Margins all(double pixels) {
        return new Margins(pixels, pixels, pixels, pixels);
    }
}
