/**
 * What a ward prepares before the day: the election, its polling stations, groups, officers, cut-offs and rolls.
 * Every record checks itself when it is made, so a wrong one cannot exist anywhere in the program.
 * Times of day are wall-clock times of the election's zone; all records are immutable and safe on any thread.
 */
@NullMarked
package io.turnoutboard.domain.election;

import org.jspecify.annotations.NullMarked;
