package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.Direction;
import javafx.scene.input.KeyEvent;

/** The map by keyboard: arrows go from station to station, + and - zoom, 0 and Home show the ward, Escape lets go. */
final class MapKeys {
    private final StationMap map;

    MapKeys(StationMap map) {
        this.map = map;
    }

    void handle(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean handled = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> map.selectNext(Direction.LEFT);
            case RIGHT, KP_RIGHT -> map.selectNext(Direction.RIGHT);
            case UP, KP_UP -> map.selectNext(Direction.UP);
            case DOWN, KP_DOWN -> map.selectNext(Direction.DOWN);
            case PLUS, EQUALS, ADD -> map.zoomIn();
            case MINUS, SUBTRACT -> map.zoomOut();
            case DIGIT0, NUMPAD0, HOME -> map.fitWard();
            case ESCAPE -> handled = map.undoDrag() || map.clearSelection();
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }
}
