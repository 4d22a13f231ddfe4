package io.turnoutboard.domain.geo;

/**
 * The projection of web maps (EPSG:3857): spherical Mercator over WGS 84 degrees. One world is {@value #TILE_SIZE}
 * pixels wide at zoom 0 and doubles with each zoom; zooms may be fractional. Latitudes beyond ±85.0511° are drawn at
 * the world's edge.
 */
public final class WebMercator {
    public static final int TILE_SIZE = 256;
    public static final double LATITUDE_LIMIT = 85.0511287798066;
    /** Length of the equator in metres on the sphere of the projection (radius 6 378 137 m). */
    public static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137;

    private WebMercator() {}

    public static WorldPoint project(GeoPoint point) {
        double latitude = Math.toRadians(Math.clamp(point.latitude(), -LATITUDE_LIMIT, LATITUDE_LIMIT));
        double x = (point.longitude() + 180) / 360;
        double y = (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2;
        return new WorldPoint(x, y);
    }

    public static GeoPoint unproject(WorldPoint point) {
        double latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * point.y()))));
        return new GeoPoint(latitude, Math.clamp(point.x() * 360 - 180, -180, 180));
    }

    /** How many pixels wide the world is at a zoom. */
    public static double worldPixels(double zoom) {
        return TILE_SIZE * Math.pow(2, zoom);
    }

    /** The zoom at which the world is so many pixels wide. */
    public static double zoomOf(double worldPixels) {
        return Math.log(worldPixels / TILE_SIZE) / Math.log(2);
    }

    /** How many metres on the ground one pixel covers at a latitude. */
    public static double metresPerPixel(double latitude, double zoom) {
        return EQUATOR_METRES * Math.cos(Math.toRadians(latitude)) / worldPixels(zoom);
    }

    public static TileNumber tileAt(GeoPoint point, int zoom) {
        long side = 1L << zoom;
        WorldPoint world = project(point);
        long column = Math.clamp((long) Math.floor(world.x() * side), 0, side - 1);
        long row = Math.clamp((long) Math.floor(world.y() * side), 0, side - 1);
        return new TileNumber(zoom, column, row);
    }
}
