package io.turnoutboard.domain.geo;

/**
 * What a map view shows: the position at its middle, a zoom (fractional, see {@link WebMercator}) and its size in
 * pixels. North is up.
 */
public record Viewport(WorldPoint centre, double zoom, double width, double height) {
    private static final double CLOSEST = 19;

    public Viewport {
        if (!Double.isFinite(zoom) || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("no view of " + width + " by " + height + " at zoom " + zoom);
        }
    }

    /** The closest view, up to zoom 19, that shows the bounds whole inside the margins. */
    public static Viewport fitting(WorldBounds bounds, double width, double height, Margins margins) {
        double freeWidth = Math.max(1, width - margins.left() - margins.right());
        double freeHeight = Math.max(1, height - margins.top() - margins.bottom());
        double pixels = Math.min(freeWidth / bounds.width(), freeHeight / bounds.height());
        double zoom = Math.min(CLOSEST, WebMercator.zoomOf(pixels));
        double scale = WebMercator.worldPixels(zoom);
        WorldPoint centre = new WorldPoint(
                bounds.centre().x() + (margins.right() - margins.left()) / 2 / scale,
                bounds.centre().y() + (margins.bottom() - margins.top()) / 2 / scale);
        return new Viewport(centre, zoom, width, height);
    }

    public ScreenPoint toScreen(WorldPoint point) {
        double scale = WebMercator.worldPixels(zoom);
        return new ScreenPoint(
                (point.x() - centre.x()) * scale + width / 2, (point.y() - centre.y()) * scale + height / 2);
    }

    public WorldPoint toWorld(ScreenPoint point) {
        double scale = WebMercator.worldPixels(zoom);
        return new WorldPoint(
                (point.x() - width / 2) / scale + centre.x(), (point.y() - height / 2) / scale + centre.y());
    }

    /** Whether a position lies in the view or at most so many pixels outside it. */
    public boolean shows(WorldPoint point, double pixelsAround) {
        ScreenPoint at = toScreen(point);
        return at.x() >= -pixelsAround
                && at.y() >= -pixelsAround
                && at.x() <= width + pixelsAround
                && at.y() <= height + pixelsAround;
    }

    public double metresPerPixel() {
        return WebMercator.metresPerPixel(WebMercator.unproject(centre).latitude(), zoom);
    }
}
