/**
 * The small controls that several screens share: tiles, signs of state, fields with their error beneath.
 * Each is a node with a style class and pseudo-classes; none knows a service or a model.
 * All types are for the FX thread.
 */
@NullMarked
package io.turnoutboard.ui.control;

import org.jspecify.annotations.NullMarked;
