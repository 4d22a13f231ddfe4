/** The end of the day: what stands against closing it, and the steps from there to the archive. */
@NullMarked
package io.turnoutboard.ui.dayend;

import org.jspecify.annotations.NullMarked;
