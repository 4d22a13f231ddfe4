package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The tick by which a clerk chooses a count: there where no rule stops it, half set while a reason is awaited. */
final class InboxTickCell extends InboxCell {
    private final CheckBox tick = new CheckBox();
    private final StackPane box = new StackPane(tick);

    InboxTickCell(Messages messages) {
        super(InboxColumn.TICK);
        box.setAlignment(Pos.TOP_CENTER);
        tick.setFocusTraversable(false);
        tick.setAccessibleText(messages.text("inbox.tick.column"));
    }

    @Override
    void show(InboxRow row) {
        tick.setOnAction(press -> {
            row.toggle();
            refresh(row);
        });
    }

    @Override
    void refresh(InboxRow row) {
        tick.setSelected(row.isTicked());
        tick.setIndeterminate(row.isWanted() && !row.isTicked());
        tick.setVisible(row.isOpen() && row.review().mayBeKept());
    }

    @Override
    Region content() {
        return box;
    }
}
