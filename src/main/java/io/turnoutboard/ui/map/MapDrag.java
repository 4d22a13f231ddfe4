package io.turnoutboard.ui.map;

import com.gluonhq.maps.MapView;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.WebMercator;
import io.turnoutboard.domain.geo.WorldPoint;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Stations moved by the pointer, where somebody wants to hear of that. A station keeps its distance to the pointer, so
 * one that stands beside its true place does not jump; a hand that only trembles moves nothing.
 */
final class MapDrag {
    private static final double TREMBLE = 3;

    private final StationMap map;
    private final MapView view;
    private Optional<StationDrag> listener = Optional.empty();
    private Optional<Held> held = Optional.empty();

    /** A station in the hand: where the pointer took it, and how far east and south of there its true place was. */
    private record Held(String id, ScreenPoint taken, WorldPoint offset, Optional<GeoPoint> at) {
        Held over(GeoPoint place) {
            return new Held(id, taken, offset, Optional.of(place));
        }

        /** Where the station is when the pointer is there, whatever the view shows by now. */
        GeoPoint under(WorldPoint pointer) {
            return WebMercator.unproject(new WorldPoint(pointer.x() + offset.x(), pointer.y() + offset.y()));
        }
    }

    MapDrag(StationMap map, MapView view) {
        this.map = map;
        this.view = view;
    }

    void attach() {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventFilter(GestureEvent.ANY, event -> {
            if (held.isPresent()) {
                event.consume();
            }
        });
    }

    void setListener(Optional<StationDrag> hears) {
        cancel();
        listener = hears;
    }

    private void press(MouseEvent event) {
        if (listener.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        map.arrangement().symbolAt(at(event)).ifPresent(symbol -> {
            event.consume();
            map.requestFocus();
            String id = symbol.station().id();
            if (listener.get().mayTake(id)) {
                map.select(id);
                held = Optional.of(new Held(
                        id, at(event), offset(at(event), symbol.marker().anchor()), Optional.empty()));
            }
        });
    }

    private void drag(MouseEvent event) {
        if (held.isEmpty()) {
            return;
        }
        event.consume();
        Held now = held.get();
        ScreenPoint pointer = inside(at(event));
        if (now.at().isEmpty() && now.taken().distanceTo(pointer) < TREMBLE) {
            return;
        }
        GeoPoint place = now.under(map.viewport().toWorld(pointer));
        held = Optional.of(now.over(place));
        view.setCursor(Cursor.CLOSED_HAND);
        map.showHeld(Optional.of(now.id()), place);
        listener.ifPresent(hears -> hears.moved(now.id(), place));
    }

    private void release(MouseEvent event) {
        if (held.isEmpty()) {
            return;
        }
        event.consume();
        Held last = held.get();
        held = Optional.empty();
        view.setCursor(Cursor.DEFAULT);
        last.at().ifPresent(place -> listener.ifPresent(hears -> hears.dropped(last.id(), place)));
        last.at().ifPresent(place -> map.showHeld(Optional.empty(), place));
    }

    /** The stations were shown anew: one in the hand stays there, unless it is gone. */
    void shownAnew() {
        held.ifPresent(now -> {
            if (!map.shows(now.id())) {
                cancel();
            } else {
                now.at().ifPresent(place -> map.showHeld(Optional.of(now.id()), place));
            }
        });
    }

    /** A click that hit no station; false where it means nothing here. */
    boolean clickGround(ScreenPoint point) {
        return listener.filter(hears -> hears.placed(placeAt(point))).isPresent();
    }

    /** Escape: lets go of what is held, else takes the last move back; false when there was neither. */
    boolean undo() {
        return cancel() || listener.filter(StationDrag::undo).isPresent();
    }

    private boolean cancel() {
        boolean any = held.isPresent();
        held.flatMap(Held::at).ifPresent(place -> map.showHeld(Optional.empty(), place));
        held = Optional.empty();
        return any;
    }

    private WorldPoint offset(ScreenPoint pointer, ScreenPoint anchor) {
        WorldPoint from = map.viewport().toWorld(pointer);
        WorldPoint to = map.viewport().toWorld(anchor);
        return new WorldPoint(to.x() - from.x(), to.y() - from.y());
    }

    private GeoPoint placeAt(ScreenPoint point) {
        return WebMercator.unproject(map.viewport().toWorld(point));
    }

    private ScreenPoint inside(ScreenPoint point) {
        return new ScreenPoint(
                Math.clamp(point.x(), 0, map.viewport().width()),
                Math.clamp(point.y(), 0, map.viewport().height()));
    }

    private static ScreenPoint at(MouseEvent event) {
        return new ScreenPoint(event.getX(), event.getY());
    }
}
