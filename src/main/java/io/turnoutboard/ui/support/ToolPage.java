package io.turnoutboard.ui.support;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A window's one page of panels: it scrolls where the window is small, and one panel takes the room that is left. */
public final class ToolPage {
    private ToolPage() {}

    /** Fills {@code page}; of the panels, {@code grows} is the one that takes the room. For the FX thread. */
    public static void fill(ScrollPane page, String id, Node grows, Node... panels) {
        VBox box = new VBox(panels);
        box.getStyleClass().add("tool-page");
        box.setMinHeight(VBox.USE_PREF_SIZE);
        VBox.setVgrow(grows, Priority.ALWAYS);
        page.setContent(box);
        page.setId(id);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.getStyleClass().addAll("board", "tool");
    }
}
