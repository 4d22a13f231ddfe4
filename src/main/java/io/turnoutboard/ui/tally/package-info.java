/**
 * The tally desk: stations against cut-offs in one grid, the line in which a count is keyed, whom to call, and how far
 * each kept count has come.
 * Everything can be done by keyboard alone; whatever is typed stands in one place, the {@link
 * io.turnoutboard.ui.tally.EntryModel}, wherever the hand began, and is never lost while it is not kept.
 * Models outlive the views and hold no nodes; all types are for the FX thread.
 */
@NullMarked
package io.turnoutboard.ui.tally;

import org.jspecify.annotations.NullMarked;
