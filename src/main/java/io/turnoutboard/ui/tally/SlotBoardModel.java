package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.domain.turnout.SlotGridRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The cells of the slot board: what the board of the ledger knows, this desk's counts that it does not know yet, and the
 * text that is being typed. Each of the three is told apart, and only the cells that it changes are touched.
 */
final class SlotBoardModel {
    private final ReadOnlyObjectWrapper<SlotGrid> grid;
    private final ObservableList<SlotRow> rows = FXCollections.observableArrayList();
    private final Map<StationId, SlotRow> byStation = new HashMap<>();
    private Map<CellKey, OwnCount> own = Map.of();
    private Optional<CellKey> typedAt = Optional.empty();
    private String typed = "";

    SlotBoardModel(Board board, Instant moment) {
        grid = new ReadOnlyObjectWrapper<>(SlotGrid.of(board, moment));
        rebuild(grid.get());
    }

    ObservableList<SlotRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<SlotGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    SlotGrid grid() {
        return grid.get();
    }

    Optional<SlotRow> row(StationId station) {
        return Optional.ofNullable(byStation.get(station));
    }

    /** The board as it is now: rows whose station did not change are passed over. */
    @SuppressWarnings("ReferenceEquality") // an unchanged row is the same object: comparing values costs what it saves
    void show(Board board, Instant moment) {
        SlotGrid next = grid.get().next(board, moment);
        boolean sameShape = next.slots().equals(grid.get().slots())
                && next.rows().stream()
                        .map(SlotGridRow::id)
                        .toList()
                        .equals(rows.stream().map(SlotRow::id).toList());
        if (sameShape) {
            for (int i = 0; i < rows.size(); i++) {
                know(rows.get(i), next.rows().get(i));
            }
        } else {
            rebuild(next);
        }
        grid.set(next);
    }

    @SuppressWarnings("ReferenceEquality") // the grid keeps what did not change as the same object
    private void know(SlotRow row, SlotGridRow next) {
        if (row.known() != next) {
            row.know(next);
            showAll(row);
        }
    }

    /** This desk's counts that the board does not show yet, the latest first. */
    void showOwn(List<OwnCount> counts) {
        Map<CellKey, OwnCount> next = new HashMap<>();
        for (OwnCount count : counts) {
            cellOf(count.about().station(), count.about().time()).ifPresent(key -> next.putIfAbsent(key, count));
        }
        Set<CellKey> touched = new HashSet<>(own.keySet());
        touched.addAll(next.keySet());
        Map<CellKey, OwnCount> before = own;
        own = next;
        touched.stream()
                .filter(key -> before.get(key) == null || !before.get(key).equals(next.get(key)))
                .forEach(this::show);
    }

    /** What is being typed, in the cell that it is for. */
    void showTyped(Optional<CellKey> at, String text) {
        Optional<CellKey> before = typedAt;
        typedAt = text.isEmpty() ? Optional.empty() : at;
        typed = text;
        before.filter(key -> !typedAt.equals(Optional.of(key))).ifPresent(this::show);
        typedAt.ifPresent(this::show);
    }

    /** The cell in whose window a time lies; none after the last cut-off. */
    Optional<CellKey> cellOf(StationId station, Instant time) {
        OptionalInt slot = grid.get().slotOf(time);
        return slot.isEmpty() ? Optional.empty() : Optional.of(new CellKey(station, slot.getAsInt()));
    }

    /** True where a count is still to be keyed: nothing of the ledger is there, and nothing of this desk on its way. */
    boolean isAwaited(CellKey key) {
        return row(key.station()).filter(row -> row.cell(key.slot()).awaited()).isPresent();
    }

    private void rebuild(SlotGrid next) {
        grid.set(next);
        byStation.clear();
        List<SlotRow> made = next.rows().stream().map(SlotRow::new).toList();
        made.forEach(row -> byStation.put(row.id(), row));
        made.forEach(this::showAll);
        rows.setAll(made);
    }

    private void showAll(SlotRow row) {
        for (int slot = 0; slot < row.known().cells().size(); slot++) {
            show(new CellKey(row.id(), slot));
        }
    }

    private void show(CellKey key) {
        SlotRow row = byStation.get(key.station());
        if (row == null || key.slot() >= row.known().cells().size()) {
            return;
        }
        ShownCell shown = ShownCell.of(row.known().cell(key.slot()));
        OwnCount mine = own.get(key);
        shown = mine == null ? shown : shown.with(mine);
        row.show(key.slot(), typedAt.equals(Optional.of(key)) ? shown.typing(typed) : shown);
    }
}
