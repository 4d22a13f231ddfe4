package io.turnoutboard.ui.inbox;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The piece as it was sent; of a long one the beginning, the whole in a tooltip. */
final class InboxTextCell extends InboxCell {
    private static final int LONG = 400;

    private final Label label = new Label();
    private final VBox box = new VBox(label);
    private final Tooltip whole = new Tooltip();

    InboxTextCell() {
        super(InboxColumn.TEXT);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        whole.setWrapText(true);
        whole.getStyleClass().add("inbox-whole");
        label.setTooltip(whole);
    }

    @Override
    void show(InboxRow row) {
        String sent = row.piece().text().strip();
        String text = sent.replaceAll("\\s*\\t\\s*", " · ").replaceAll("\\R+", "\n");
        label.setText(text.length() <= LONG ? text : text.substring(0, LONG) + "…");
        whole.setText(sent);
    }

    @Override
    void refresh(InboxRow row) {}

    @Override
    Region content() {
        return box;
    }
}
