package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;

/** Moves the chosen cell among the stations as the table shows them now. */
record SlotHand(TallyModel model, TableView<SlotRow> table) {
    void move(int rows, int columns) {
        model.chosen().flatMap(from -> moves().by(from, rows, columns)).ifPresent(model::choose);
    }

    /** To the next station whose count is awaited; false where the cut-off awaits none. */
    boolean goOn() {
        Optional<CellKey> next = model.chosen().flatMap(from -> moves().nextAwaited(from, model.board()::isAwaited));
        next.ifPresent(model::choose);
        return next.isPresent();
    }

    /** Into the grid: to the first station that is awaited, else to the first of all. */
    void chooseFirst() {
        List<StationId> ids = moves().shown();
        if (model.chosen().isEmpty() && !ids.isEmpty()) {
            CellKey last = new CellKey(ids.getLast(), model.slot());
            model.choose(moves().nextAwaited(last, model.board()::isAwaited)
                    .orElse(new CellKey(ids.getFirst(), model.slot())));
        }
    }

    private SlotMoves moves() {
        return new SlotMoves(
                table.getItems().stream().map(SlotRow::id).toList(),
                model.board().grid().slots().size());
    }
}
