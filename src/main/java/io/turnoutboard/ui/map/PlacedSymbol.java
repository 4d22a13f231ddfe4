package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.PlacedMarker;

/** A station's symbol where it is drawn. The disc is the coloured part; ring, casing and sign stand around it. */
record PlacedSymbol(StationSymbol station, PlacedMarker marker, double discRadius) {
    double x() {
        return marker.centre().x();
    }

    double y() {
        return marker.centre().y();
    }
}
