package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.papers.PaperKey;
import io.turnoutboard.ui.tally.TallyKey;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** The keys of the window and how to key counts, on a card that opens at the help button. */
final class HelpCard {
    private final Messages messages;
    private final PopOver card = new PopOver();

    HelpCard(GuideSheets guides, ElectionEntries elections, Messages messages) {
        this.messages = messages;
        card.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        // the button stands at the window's edge, which the card must not overhang
        card.setArrowIndent(0);
        card.setArrowSize(8);
        card.setDetachable(false);
        card.setAnimated(false);
        card.setContentNode(content(guides, elections));
    }

    void toggle(Node owner) {
        if (card.isShowing()) {
            card.hide();
        } else {
            card.show(owner);
        }
    }

    void close() {
        card.hide();
    }

    boolean isShowing() {
        return card.isShowing();
    }

    private Node content(GuideSheets guides, ElectionEntries elections) {
        Label title = new Label(messages.text("help.title"));
        title.getStyleClass().add("panel-title");
        GridPane window = keys();
        int row = 0;
        for (Shortcut shortcut : Shortcut.values()) {
            line(window, row++, shortcut.keys(), messages.text(shortcut.textKey()));
        }
        line(window, row++, messages.text("help.enter.key"), messages.text("help.enter.text"));
        line(window, row++, messages.text("help.tab.key"), messages.text("help.tab.text"));
        line(window, row, messages.text("help.escape.key"), messages.text("help.escape.text"));
        HBox columns = new HBox(window, new VBox(ofScreens(), guides.node()));
        columns.getStyleClass().add("help-columns");
        VBox box = new VBox(title, columns, elections.node());
        box.getStyleClass().add("help-card");
        return box;
    }

    /** Side by side with the keys of the window: one column of all of them would be higher than a small screen. */
    private GridPane ofScreens() {
        GridPane keys = keys();
        int row = 0;
        for (TallyKey key : TallyKey.values()) {
            line(keys, row++, key.keys(), messages.text(key.textKey()));
        }
        for (PaperKey key : PaperKey.values()) {
            line(keys, row++, key.keys(), messages.text(key.textKey()));
        }
        return keys;
    }

    private static GridPane keys() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("help-keys");
        return keys;
    }

    private static void line(GridPane grid, int row, String keys, String words) {
        Label key = new Label(keys);
        key.getStyleClass().add("help-key");
        grid.add(key, 0, row);
        grid.add(new Label(words), 1, row);
    }
}
