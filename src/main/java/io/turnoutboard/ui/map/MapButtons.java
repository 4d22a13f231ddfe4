package io.turnoutboard.ui.map;

import io.turnoutboard.domain.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The buttons that zoom and show the whole ward, for those who use neither wheel nor keys. */
final class MapButtons extends VBox {
    private final Button zoomIn = button("mapZoomIn", "zoom-in");
    private final Button zoomOut = button("mapZoomOut", "zoom-out");
    private final Button fit = button("mapFit", "fit");

    MapButtons() {
        getStyleClass().add("map-buttons");
        getChildren().addAll(zoomIn, zoomOut, fit);
    }

    void attach(StationMap map) {
        zoomIn.setOnAction(event -> map.zoomIn());
        zoomOut.setOnAction(event -> map.zoomOut());
        fit.setOnAction(event -> map.fitWard());
    }

    void setMessages(Messages messages) {
        name(zoomIn, messages.text("map.zoom-in.button"));
        name(zoomOut, messages.text("map.zoom-out.button"));
        name(fit, messages.text("map.fit.button"));
    }

    private static Button button(String id, String icon) {
        Region picture = new Region();
        picture.getStyleClass().addAll("map-icon", icon);
        Button button = new Button();
        button.setGraphic(picture);
        button.setId(id);
        // The map itself takes the focus, and its keys do the same.
        button.setFocusTraversable(false);
        button.getStyleClass().add("map-button");
        return button;
    }

    private static void name(Button button, String text) {
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
    }
}
