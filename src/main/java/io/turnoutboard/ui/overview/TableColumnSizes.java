package io.turnoutboard.ui.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableColumn;

/**
 * Gives each column of a table its width in units of the type size, and what is left to the one without: a figure is
 * never cut, the longest name is, with its whole in a tooltip.
 */
final class TableColumnSizes {
    private static final double LEAST_REST_IN_EM = 8;
    private static final double SCROLL_BAR_IN_EM = 1.1;

    private final Map<TableColumn<?, ?>, Double> widths = new LinkedHashMap<>();

    /** A column of this width in em; 0 for the one that takes the rest. */
    void add(TableColumn<?, ?> column, double em) {
        widths.put(column, em);
    }

    void fit(double tableWidth, double em) {
        double taken = widths.values().stream()
                .mapToDouble(each -> Math.ceil(each * em))
                .sum();
        double free = Math.floor(tableWidth - taken - SCROLL_BAR_IN_EM * em);
        double rest = Math.max(LEAST_REST_IN_EM * em, free);
        widths.forEach((column, width) -> column.setPrefWidth(width == 0 ? rest : Math.ceil(width * em)));
    }
}
