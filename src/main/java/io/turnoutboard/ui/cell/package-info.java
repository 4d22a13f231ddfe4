/**
 * Everything about one cell, in a panel beside the screens: what holds, what was said of it in order, and what may still
 * be done; and the list of all that waits in the ward for a person.
 * What may be done is asked of the sealer's own rules, so that a button is never offered that would be refused.
 * All types are for the FX thread.
 */
@NullMarked
package io.turnoutboard.ui.cell;

import org.jspecify.annotations.NullMarked;
