/**
 * The map of the ward with its polling stations, as one region to put into a screen.
 * It draws a schematic from {@link io.turnoutboard.domain.geo.Basemap} and one symbol a station, wholly offline, in the
 * colours of the theme; Gluon Maps carries the panning and zooming.
 * It knows no board and no service: a screen hands it {@link io.turnoutboard.ui.map.StationSymbol}s and follows the
 * selection.
 */
@NullMarked
package io.turnoutboard.ui.map;

import org.jspecify.annotations.NullMarked;
