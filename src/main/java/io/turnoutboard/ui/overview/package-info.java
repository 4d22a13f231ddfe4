/**
 * The screen that the board looks at: the headline with its time, tiles, map, table, chart, and the panel for keying.
 * Selecting a station anywhere selects it everywhere, because all parts follow one {@link
 * io.turnoutboard.ui.overview.OverviewModel}.
 * All types are for the FX thread; what blocks is given to {@link io.turnoutboard.ui.support.Tasks}.
 */
@NullMarked
package io.turnoutboard.ui.overview;

import org.jspecify.annotations.NullMarked;
