package io.turnoutboard.ui.tally;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** Number or place of a station; a name that is cut stands whole in the tooltip. */
final class StationCell extends TableCell<SlotRow, SlotRow> {
    private final Function<SlotRow, String> words;
    private final Tooltip whole = new Tooltip();

    StationCell(Function<SlotRow, String> words, boolean numeric) {
        this.words = words;
        getStyleClass().add("station-cell");
        if (numeric) {
            getStyleClass().add("numeric");
        }
    }

    @Override
    protected void updateItem(SlotRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        setText(words.apply(row));
        whole.setText(row.station().name() + "\n" + row.station().place().name() + "\n"
                + row.station().place().address());
        setTooltip(whole);
    }
}
