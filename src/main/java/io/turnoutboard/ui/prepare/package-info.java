/**
 * The screen on which a ward prepares its day: the checklist, and beside it what the chosen line is about, each edit of
 * which is an entry. Views are for the FX thread; what a {@code Subject} makes of typed text is pure.
 */
@NullMarked
package io.turnoutboard.ui.prepare;

import org.jspecify.annotations.NullMarked;
