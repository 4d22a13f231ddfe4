/**
 * Reads the schematic map of a ward from its GeoJSON file.
 * The file is data of the election's folder, so it may be written by hand or by another program: it is read strictly,
 * and each fault has a stable code and names the feature at fault.
 * Nothing here draws; {@link io.turnoutboard.domain.geo.Basemap} is the result.
 */
@NullMarked
package io.turnoutboard.service.basemap;

import org.jspecify.annotations.NullMarked;
