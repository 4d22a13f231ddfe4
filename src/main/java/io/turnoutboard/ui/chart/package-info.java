/**
 * Charts as JavaFX regions, drawn by JFreeChart-fx.
 * A chart is given plain records and the palette of the theme; it knows neither the board nor a screen, so any screen
 * may show one.
 * JFreeChart draws areas, bars and lines; every word upon them is written with the JavaFX font of the program, because
 * the fonts of AWT know neither our style sheet nor our bundled typeface.
 */
@NullMarked
package io.turnoutboard.ui.chart;

import org.jspecify.annotations.NullMarked;
