package io.turnoutboard.domain.geo;

/** A tile of the usual web map pyramid: column to the east, row to the south, both from 0. */
public record TileNumber(int zoom, long column, long row) {
    public TileNumber {
        if (zoom < 0 || zoom > 30) {
            throw new IllegalArgumentException("no such zoom: " + zoom);
        }
        long side = 1L << zoom;
        if (column < 0 || column >= side || row < 0 || row >= side) {
            throw new IllegalArgumentException("no such tile at zoom " + zoom + ": " + column + ", " + row);
        }
    }
}
