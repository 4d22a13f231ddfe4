package io.turnoutboard.domain.geo;

/** How important a street is, widest first, by the words of OpenStreetMap. */
public enum StreetClass {
    PRIMARY,
    SECONDARY,
    TERTIARY,
    RESIDENTIAL
}
