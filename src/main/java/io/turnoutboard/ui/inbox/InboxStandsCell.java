package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.text.Formats;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The count that holds now in the cell that the row speaks of. */
final class InboxStandsCell extends InboxCell {
    private final Formats formats;
    private final Label label = new Label();

    InboxStandsCell(Formats formats) {
        super(InboxColumn.STANDS);
        this.formats = formats;
        getStyleClass().add("numeric");
        label.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    void show(InboxRow row) {}

    @Override
    void refresh(InboxRow row) {
        label.setText(row.review()
                .stands()
                .map(tally -> formats.count(tally.voted()))
                .orElse(row.review().complete() ? "–" : ""));
    }

    @Override
    Region content() {
        return label;
    }
}
