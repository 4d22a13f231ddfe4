package io.turnoutboard.ui.control;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Density;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** Gives a table its columns from one declaration, their widths in units of the type size, and its rows their states. */
public final class SheetTable<R> {
    /** The pseudo-classes that a row may have. */
    public static final List<String> STATES = List.of("late", "disputed", "reached", "missing");

    private static final double MOST = 5_000;

    private final TableView<R> table;
    private final SheetLook<R> look;
    private final Map<TableColumn<R, R>, SheetColumn<R>> widths = new LinkedHashMap<>();

    public SheetTable(TableView<R> table, SheetLook<R> look) {
        this.table = table;
        this.look = look;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> new Row());
    }

    /** @param heading the beginning of the keys of the headings */
    public void show(List<SheetColumn<R>> columns, String heading, Messages messages) {
        for (SheetColumn<R> declared : columns) {
            TableColumn<R, R> column = new TableColumn<>(messages.text(heading + declared.key()));
            column.setId(declared.key());
            column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
            column.setCellFactory(view -> new SheetCell<>(declared, look));
            column.setSortable(false);
            column.setReorderable(false);
            if (declared.numeric()) {
                column.getStyleClass().add("numeric");
            }
            table.getColumns().add(column);
            widths.put(column, declared);
        }
    }

    /** Leaves columns out for good, as for a picture. */
    public void leaveOut(Set<String> keys) {
        widths.keySet().removeIf(column -> {
            boolean left = keys.contains(column.getId());
            if (left) {
                table.getColumns().remove(column);
            }
            return left;
        });
    }

    public void fit(Density density) {
        double em = density.em();
        widths.forEach((column, declared) -> {
            column.setVisible(density.isWide() || !declared.wideOnly());
            double width = declared.em();
            if (width == 0) {
                column.setMinWidth(8 * em);
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

    private final class Row extends TableRow<R> {
        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            Set<String> states = empty || row == null ? Set.of() : look.states(row);
            STATES.forEach(state -> pseudoClassStateChanged(PseudoClass.getPseudoClass(state), states.contains(state)));
        }
    }
}
