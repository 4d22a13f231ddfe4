/**
 * The board as text, CSV and JSON: what leaves the program for people and for other programs.
 * Everything here is made of one {@link io.turnoutboard.report.BoardReport}, so the three forms tell the same figures, and
 * the figures of confidential stations are in none of them.
 * Times are those of the election's zone; the classes keep no state and are safe on any thread.
 */
@NullMarked
package io.turnoutboard.report;

import org.jspecify.annotations.NullMarked;
