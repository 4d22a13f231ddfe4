package io.turnoutboard.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A cell that reads what its column says; a cut text is whole in a tooltip. The rows' look may put a sign before it. */
final class SheetCell<R> extends TableCell<R, R> {
    private final SheetColumn<R> column;
    private final SheetLook<R> look;
    private final Region sign = new Region();
    private final Tooltip whole = new Tooltip();

    SheetCell(SheetColumn<R> column, SheetLook<R> look) {
        this.column = column;
        this.look = look;
        whole.setWrapText(true);
        whole.setMaxWidth(600);
        getStyleClass().addAll("sheet-cell", "sheet-" + column.key());
        if (column.numeric()) {
            getStyleClass().add("numeric");
        }
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String text = column.text().apply(row);
        setText(text);
        whole.setText(text);
        setTooltip(text.isBlank() ? null : whole);
        String shape = look.sign(column.key(), row);
        if (shape.isEmpty()) {
            setGraphic(null);
        } else {
            sign.getStyleClass().setAll("status-sign", shape);
            setGraphic(sign);
        }
    }
}
