package io.turnoutboard.ui.support;

/**
 * Where a picture lies within the printable area of a sheet: its upper left corner and its size, in points from the upper
 * left corner of that area.
 */
public record PrintPlace(double x, double y, double width, double height) {
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
