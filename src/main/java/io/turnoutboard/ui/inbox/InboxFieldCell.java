package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Messages;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A field of a row: what was read stands in it and can be put right. */
final class InboxFieldCell extends InboxCell {
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
    private static final PseudoClass ASSUMED = PseudoClass.getPseudoClass("assumed");

    private final InboxColumn column;
    private final TextField field = new TextField();
    private final Tooltip place = new Tooltip();

    InboxFieldCell(InboxColumn column, Messages messages, BiConsumer<InboxFieldCell, KeyEvent> pressed) {
        super(column);
        this.column = column;
        field.getStyleClass().add("inbox-field");
        field.setAccessibleText(messages.text("inbox." + column.key() + ".column"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> pressed.accept(this, press));
    }

    InboxColumn column() {
        return column;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    void show(InboxRow row) {
        field.textProperty().bindBidirectional(column.field(row));
        onRelease(() -> field.textProperty().unbindBidirectional(column.field(row)));
    }

    @Override
    void refresh(InboxRow row) {
        field.setEditable(row.isOpen());
        field.setFocusTraversable(row.isOpen());
        field.pseudoClassStateChanged(LACKING, row.isWaiting() && !InboxFields.isReadable(column, row));
        field.pseudoClassStateChanged(ASSUMED, column == InboxColumn.TIME && row.isTimeByDefault());
        if (column == InboxColumn.STATION) {
            showPlace(row);
        }
    }

    private void showPlace(InboxRow row) {
        String name =
                row.review().station().map(station -> station.place().name()).orElse("");
        place.setText(name);
        field.setTooltip(name.isEmpty() ? null : place);
        field.setAccessibleHelp(name);
    }

    @Override
    Region content() {
        return field;
    }
}
