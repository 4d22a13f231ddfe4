package io.turnoutboard.ui.overview;

import java.util.Comparator;
import java.util.function.Function;

/**
 * One column of the turnout table, wherever it is shown: {@code key} names its heading ({@code turnout.<key>.column})
 * and its cells' style class, {@code em} is its width in units of the type size, {@code text} what a cell reads.
 */
public record TurnoutColumn(
        String key, double em, boolean numeric, Function<TurnoutRow, String> text, Comparator<TurnoutRow> order) {}
