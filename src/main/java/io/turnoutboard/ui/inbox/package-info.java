/**
 * The pane for what wards sent: a text is pasted, its reading is shown piece by piece beside it, unclear pieces are put
 * right, and the counts that the clerk ticked are kept. It is placed by whoever opens it; begin at {@link
 * io.turnoutboard.ui.inbox.InboxScreen}.
 * All types are for the FX thread; what blocks is given to {@link io.turnoutboard.ui.support.Tasks}.
 */
@NullMarked
package io.turnoutboard.ui.inbox;

import org.jspecify.annotations.NullMarked;
