/** The lock of this desk: a card over the board, by which somebody signs in or takes the desk over. */
@NullMarked
package io.turnoutboard.ui.lock;

import org.jspecify.annotations.NullMarked;
