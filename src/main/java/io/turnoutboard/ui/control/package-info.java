/**
 * The small controls and words that several screens share: tiles, fields with their error beneath, counts that were kept,
 * stations that are awaited, and how stations and findings are put into words.
 * Nodes have a style class and pseudo-classes; nothing here calls a service or knows a screen.
 * All types are for the FX thread.
 */
@NullMarked
package io.turnoutboard.ui.control;

import org.jspecify.annotations.NullMarked;
