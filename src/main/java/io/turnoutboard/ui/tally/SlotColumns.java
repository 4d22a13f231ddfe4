package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SlotGrid;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The columns of the slot board: number and place always, and of the cut-offs those that have room. */
final class SlotColumns {
    private static final Locale VIETNAM = Locale.of("vi", "VN");
    private static final String PRESENT = "present-slot";

    private final Messages messages;
    private final IntPredicate present;
    private final TableColumn<SlotRow, SlotRow> number;
    private final TableColumn<SlotRow, SlotRow> place;
    private final List<TableColumn<SlotRow, ShownCell>> slots = new ArrayList<>();
    private List<Slot> plan = List.of();
    private int first = -1;

    SlotColumns(Messages messages, IntPredicate present) {
        this.messages = messages;
        this.present = present;
        number = fixed("number", Comparator.comparingInt(row -> row.station().number()));
        number.getStyleClass().add("numeric");
        Collator collator = Collator.getInstance(VIETNAM);
        place = fixed("place", (one, other) -> collator.compare(placeOf(one), placeOf(other)));
    }

    private TableColumn<SlotRow, SlotRow> fixed(String key, Comparator<SlotRow> order) {
        TableColumn<SlotRow, SlotRow> column = new TableColumn<>(messages.text("tally." + key + ".column"));
        column.setId("slot-" + key);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(view -> key.equals("number")
                ? new StationCell(row -> Integer.toString(row.station().number()), true)
                : new StationCell(SlotColumns::placeOf, false));
        column.setComparator(order);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    private static String placeOf(SlotRow row) {
        return row.station().place().name();
    }

    /** The columns for a plan, made anew only where the plan is another one. */
    void show(SlotGrid grid, TableView<SlotRow> table) {
        if (!grid.slots().equals(plan)) {
            plan = grid.slots();
            slots.clear();
            for (int slot = 0; slot < plan.size(); slot++) {
                slots.add(slot(slot));
            }
            table.getColumns().setAll(List.of(number, place));
            table.getColumns().addAll(slots);
            first = -1;
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            TableColumn<SlotRow, ShownCell> column = slots.get(slot);
            boolean now = present.test(slot);
            if (now != column.getStyleClass().contains(PRESENT)) {
                column.getStyleClass().removeAll(PRESENT);
                column.getStyleClass().addAll(now ? List.of(PRESENT) : List.of());
                table.refresh();
            }
        }
    }

    private TableColumn<SlotRow, ShownCell> slot(int slot) {
        TableColumn<SlotRow, ShownCell> column =
                new TableColumn<>(messages.formats().time(plan.get(slot).at()));
        column.setId("slot-" + slot);
        column.setUserData(slot);
        column.setCellValueFactory(cell -> cell.getValue().cellProperty(slot));
        column.setCellFactory(view -> new SlotCellView(slot, present, messages));
        column.setComparator(
                Comparator.comparingInt((ShownCell cell) -> cell.voted().orElse(-1))
                        .thenComparing(ShownCell::state));
        column.getStyleClass().add("numeric");
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    /** Gives each column its width, and shows the cut-offs that fit. */
    void fit(SlotGeometry geometry, int presentSlot, int chosenSlot) {
        width(number, geometry.number());
        width(place, geometry.place());
        first = geometry.first(first, presentSlot, chosenSlot);
        for (int slot = 0; slot < slots.size(); slot++) {
            width(slots.get(slot), geometry.slot());
            slots.get(slot).setVisible(slot >= first && slot < first + geometry.fitting());
        }
    }

    private static void width(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }

    /** The first cut-off in sight. */
    int first() {
        return Math.max(0, first);
    }

    TableColumn<SlotRow, ShownCell> column(int slot) {
        return slots.get(slot);
    }

    int size() {
        return slots.size();
    }
}
