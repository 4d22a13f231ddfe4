package io.turnoutboard.ui.map;

import com.gluonhq.maps.MapView;
import io.turnoutboard.domain.geo.ScreenPoint;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/** The map by pointer: pointing shows a station's tooltip, a click selects it, dragging and the wheel move the view. */
final class MapPointer {
    private final StationMap map;
    private final MapSurface surface;
    private final MapView view;
    private final Tooltip tooltip = new Tooltip();
    private String pointedAt = "";

    MapPointer(StationMap map, MapSurface surface, MapView view) {
        this.map = map;
        this.surface = surface;
        this.view = view;
        tooltip.setShowDelay(Duration.millis(250));
    }

    void attach() {
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(at(event)));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAtNothing());
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> map.requestFocus());
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> map.movedByUser());
        view.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (map.mayZoom(event.getDeltaY())) {
                map.movedByUser();
            } else {
                event.consume();
            }
        });
        view.addEventFilter(ZoomEvent.ZOOM, event -> {
            if (map.mayZoom(event.getZoomFactor() - 1)) {
                map.movedByUser();
            } else {
                event.consume();
            }
        });
    }

    private static ScreenPoint at(MouseEvent event) {
        return new ScreenPoint(event.getX(), event.getY());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Arrangement arrangement = map.arrangement();
        Optional<PlacedSymbol> symbol = arrangement.symbolAt(at(event));
        Optional<PlacedCluster> cluster = arrangement.clusterAt(at(event));
        if (symbol.isPresent()) {
            map.select(symbol.get().station().id());
        } else if (cluster.isPresent()) {
            map.zoomInto(cluster.get());
        } else if (!map.clickGround(at(event))) {
            map.clearSelection();
        }
    }

    private void point(ScreenPoint point) {
        Arrangement arrangement = map.arrangement();
        Optional<PlacedSymbol> symbol = arrangement.symbolAt(point);
        Optional<PlacedCluster> cluster = arrangement.clusterAt(point);
        if (symbol.isPresent()) {
            StationSymbol station = symbol.get().station();
            show(station.id(), station.tooltip());
        } else if (cluster.isPresent()) {
            show("", map.textOf(cluster.get()));
        } else {
            pointAtNothing();
        }
    }

    private void show(String id, String text) {
        if (text.isBlank()) {
            hideTooltip();
        } else if (!text.equals(tooltip.getText())) {
            tooltip.setText(text);
            Tooltip.install(view, tooltip);
        }
        pointAt(id);
        view.setCursor(Cursor.HAND);
    }

    /** Forgets what was pointed at, as when other stations are shown. */
    void pointAtNothing() {
        hideTooltip();
        pointAt("");
        view.setCursor(Cursor.DEFAULT);
    }

    private void hideTooltip() {
        if (!tooltip.getText().isEmpty()) {
            Tooltip.uninstall(view, tooltip);
            tooltip.hide();
            tooltip.setText("");
        }
    }

    private void pointAt(String id) {
        if (!id.equals(pointedAt)) {
            pointedAt = id;
            surface.setHovered(Optional.of(id).filter(any -> !any.isEmpty()));
        }
    }
}
