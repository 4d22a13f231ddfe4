/** Sharing the board: the host's door, the invitations, and which desks are in by them. It knows no other screen. */
@NullMarked
package io.turnoutboard.ui.share;

import org.jspecify.annotations.NullMarked;
