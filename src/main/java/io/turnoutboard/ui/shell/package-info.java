/**
 * The window around the screens: its bar with the clock and the next cut-off, the ribbon of a rehearsal, the status bar
 * that says how safe the entries are, notices, keys, and the pictures made without a window.
 * The program's root constructs a {@link io.turnoutboard.ui.shell.DesktopWindow} or a
 * {@link io.turnoutboard.ui.shell.SnapshotPainter} and gives it everything it needs.
 * All types are for the FX thread unless they say otherwise.
 */
@NullMarked
package io.turnoutboard.ui.shell;

import org.jspecify.annotations.NullMarked;
