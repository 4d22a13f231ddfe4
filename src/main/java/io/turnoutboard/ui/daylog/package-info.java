/**
 * The day log ("sổ trong ngày"): what happened and how each station stands, lists of voters with the changes that wait for
 * a second person, and the closing figures of the three ballots. Each tab is a few small panes over one
 * {@link io.turnoutboard.ui.daylog.DayLogModel}; everything is kept through one {@code Keeping}, away from the FX thread.
 * All types are for the FX thread.
 */
@NullMarked
package io.turnoutboard.ui.daylog;

import org.jspecify.annotations.NullMarked;
