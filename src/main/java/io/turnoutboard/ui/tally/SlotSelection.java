package io.turnoutboard.ui.tally;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The chosen cell as the table knows it: what a person clicks becomes the model's choice, and the other way round. */
final class SlotSelection {
    private final TableView<SlotRow> table;
    private final SlotColumns columns;
    private boolean following;

    SlotSelection(TableView<SlotRow> table, SlotColumns columns) {
        this.table = table;
        this.columns = columns;
        table.getSelectionModel().setCellSelectionEnabled(true);
    }

    /** Tells the cell that a person went to; a click on number or place means the cut-off worked on. */
    void onChosen(Consumer<CellKey> chosen, IntSupplier slot) {
        InvalidationListener moved = change -> {
            TablePosition<?, ?> now = table.getFocusModel().getFocusedCell();
            if (!following
                    && now.getRow() >= 0
                    && now.getRow() < table.getItems().size()) {
                chosen.accept(new CellKey(
                        table.getItems().get(now.getRow()).id(), slotOf(now).orElseGet(slot::getAsInt)));
            }
        };
        table.getFocusModel().focusedCellProperty().addListener(moved);
    }

    private static Optional<Integer> slotOf(TablePosition<?, ?> position) {
        return position.getTableColumn() != null && position.getTableColumn().getUserData() instanceof Integer slot
                ? Optional.of(slot)
                : Optional.empty();
    }

    /** While it runs the table changes by itself and nobody has chosen anything. */
    void without(Runnable change) {
        boolean before = following;
        following = true;
        change.run();
        following = before;
    }

    void show(Optional<CellKey> chosen) {
        without(() -> {
            int row = chosen.map(this::row).orElse(-1);
            if (row < 0) {
                table.getSelectionModel().clearSelection();
            } else {
                select(row, chosen.get().slot());
            }
        });
    }

    private int row(CellKey key) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row).id().equals(key.station())) {
                return row;
            }
        }
        return -1;
    }

    private void select(int row, int slot) {
        if (!table.getSelectionModel().isSelected(row, columns.column(slot))
                || table.getFocusModel().getFocusedIndex() != row) {
            table.getSelectionModel().clearAndSelect(row, columns.column(slot));
            table.getFocusModel().focus(row, columns.column(slot));
        }
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
