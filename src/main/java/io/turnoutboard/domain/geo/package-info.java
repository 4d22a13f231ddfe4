/**
 * Positions and plane geometry of the ward: points, outlines, streets and how symbols stand beside each other.
 * Positions are WGS 84 degrees; distances are metres unless a name says otherwise.
 * Pure functions and immutable records, safe on any thread.
 */
@NullMarked
package io.turnoutboard.domain.geo;

import org.jspecify.annotations.NullMarked;
