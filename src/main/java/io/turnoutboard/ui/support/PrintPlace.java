package io.turnoutboard.ui.support;

/**
 * Where a picture lies within the printable area of a sheet: its upper left corner and its size, in points from the upper
 * left corner of that area.
 */
public record PrintPlace(double x, double y, double width, double height) {
    /**
     * A page that lies on its sheet as it was laid out, edge on edge and true to size: what the printer cannot reach of
     * it is white, since its own margins are wider.
     *
     * @param left the margin of the sheet that the printer cannot reach, in points
     */
    public static PrintPlace edgeOnEdge(double width, double height, double left, double top) {
        return new PrintPlace(-left, -top, width, height);
    }

    /** As large as the area allows, its proportions kept, in the middle of its width and at its top. */
    public static PrintPlace fitted(double width, double height, double areaWidth, double areaHeight) {
        double scale = Math.min(areaWidth / width, areaHeight / height);
        return new PrintPlace((areaWidth - width * scale) / 2, 0, width * scale, height * scale);
    }

    /** True for what is broader than high: it goes on a sheet that lies on its side. */
    public static boolean isLandscape(double width, double height) {
        return width > height;
    }
}
