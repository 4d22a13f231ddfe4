/** Joining the board of a host on another machine by an invitation. It knows no open election. */
@NullMarked
package io.turnoutboard.ui.join;

import org.jspecify.annotations.NullMarked;
