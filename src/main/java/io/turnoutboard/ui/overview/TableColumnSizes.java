package io.turnoutboard.ui.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TableColumn;

/**
 * Gives each column of a table its width in units of the type size, and what is left to the one without: a figure is
 * never cut, the longest name is, with its whole in a tooltip. The table's resize policy must be a constrained one.
 */
final class TableColumnSizes {
    private static final double LEAST_REST_IN_EM = 8;
    private static final double MOST = 5_000;

    private final Map<TableColumn<?, ?>, Double> widths = new LinkedHashMap<>();

    /** A column of this width in em; 0 for the one that takes the rest. */
    void add(TableColumn<?, ?> column, double em) {
        widths.put(column, em);
    }

    void fit(double em) {
        widths.forEach((column, width) -> {
            if (width == 0) {
                column.setMinWidth(LEAST_REST_IN_EM * em);
                column.setMaxWidth(MOST);
            } else {
                double fixed = Math.ceil(width * em);
                column.setMinWidth(0);
                column.setMaxWidth(fixed);
                column.setMinWidth(fixed);
                column.setPrefWidth(fixed);
            }
        });
    }
}
