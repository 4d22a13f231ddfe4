/**
 * What every screen stands on: the theme, its colour tokens, and the only places that hop onto the JavaFX thread.
 * Colours are written once, as tokens in {@code light.css} and {@code dark.css}; style sheets look them up, while the
 * map and the charts, which CSS does not reach, read the very same files through
 * {@link io.turnoutboard.ui.support.Palette}.
 * Nothing here knows a screen, so every screen may use it.
 */
@NullMarked
package io.turnoutboard.ui.support;

import org.jspecify.annotations.NullMarked;
