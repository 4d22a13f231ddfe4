package io.turnoutboard.ui.inbox;

import io.turnoutboard.ui.support.Subscriptions;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the preview. It listens to its row while it shows it; rows live longer than the view, so all cells are
 * released when the view is hidden. Its height follows what it holds at the width of its column.
 */
abstract class InboxCell extends TableCell<InboxRow, InboxRow> {
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable InboxRow shown;

    InboxCell(InboxColumn column) {
        getStyleClass().add("inbox-" + column.key());
    }

    /** Shows a row and everything of it that does not change by itself. */
    abstract void show(InboxRow row);

    /** Shows what the board and the rules say of the row now. */
    abstract void refresh(InboxRow row);

    /** The node that fills the cell. */
    abstract Region content();

    @Override
    protected void updateItem(InboxRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            release();
            setGraphic(null);
        } else if (!row.equals(shown)) {
            release();
            shown = row;
            setGraphic(content());
            show(row);
            subscriptions.follow(row.reviewProperty(), review -> refreshed(row));
            subscriptions.follow(row.fateProperty(), fate -> refreshed(row));
            subscriptions.follow(row.chosenProperty(), choice -> refreshed(row));
        }
    }

    void onRelease(Runnable undo) {
        subscriptions.onClose(undo);
    }

    void release() {
        subscriptions.close();
        shown = null;
    }

    private void refreshed(InboxRow row) {
        refresh(row);
        requestLayout();
        if (getTableRow() != null) {
            getTableRow().requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getTableColumn() == null ? width : getTableColumn().getWidth() - padding();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : content().prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        content().setPrefWidth(Math.max(0, getWidth() - padding()));
        super.layoutChildren();
    }

    private double padding() {
        return snappedLeftInset() + snappedRightInset();
    }
}
