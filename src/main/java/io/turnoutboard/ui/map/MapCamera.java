package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.Margins;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.geo.WorldBounds;
import io.turnoutboard.domain.geo.WorldPoint;
import java.util.Optional;

/** Decides what the map shows: the fitted ward until the user moves, and the same place at any size afterwards. */
final class MapCamera {
    private static final double CLOSEST = 18.5;
    private static final double OUT_OF_FITTED = 1.2;
    private static final double FARTHEST_WITHOUT_WARD = 3;

    private final MapSurface surface;
    private Optional<WorldBounds> ward = Optional.empty();
    private Margins margins = Margins.all(0);
    private boolean following = true;

    MapCamera(MapSurface surface) {
        this.surface = surface;
    }

    void setWard(WorldBounds bounds) {
        ward = Optional.of(bounds);
        following = true;
        fitIfFollowing();
    }

    /** Fits the ward, and keeps it fitted while the size changes. */
    void fit() {
        following = true;
        fitIfFollowing();
    }

    /** The user has taken the view into their own hands. */
    void letGo() {
        following = false;
    }

    /** Takes a size over; does nothing when it is the same, as a layout of the map often means something else. */
    void resize(double width, double height, Margins newMargins) {
        Viewport before = surface.viewport();
        if (before.width() == width && before.height() == height && newMargins.equals(margins)) {
            return;
        }
        WorldPoint centre = before.centre();
        boolean sized = surface.hasSize();
        surface.setSize(width, height);
        margins = newMargins;
        if (following || !sized) {
            fitIfFollowing();
        } else {
            surface.show(new Viewport(centre, surface.viewport().zoom(), width, height));
        }
    }

    private void fitIfFollowing() {
        if (following && surface.hasSize()) {
            fitted().ifPresent(surface::show);
        }
    }

    private Optional<Viewport> fitted() {
        Viewport now = surface.viewport();
        return ward.map(bounds -> Viewport.fitting(bounds, now.width(), now.height(), margins));
    }

    /** Whether the view may come closer (above zero) or go back (below) from where it is. */
    boolean mayZoom(double direction) {
        double zoom = surface.viewport().zoom();
        double farthest = fitted().map(view -> view.zoom() - OUT_OF_FITTED).orElse(FARTHEST_WITHOUT_WARD);
        return direction > 0 ? zoom < CLOSEST : zoom > farthest;
    }

    /** Zooms around a point of the view, which stays where it is. */
    void zoom(double steps, ScreenPoint pivot) {
        if (!surface.hasSize() || !mayZoom(steps)) {
            return;
        }
        letGo();
        Viewport now = surface.viewport();
        WorldPoint held = now.toWorld(pivot);
        Viewport closer = new Viewport(held, Math.min(CLOSEST, now.zoom() + steps), now.width(), now.height());
        ScreenPoint middle = new ScreenPoint(now.width() - pivot.x(), now.height() - pivot.y());
        surface.show(new Viewport(closer.toWorld(middle), closer.zoom(), now.width(), now.height()));
    }

    /** Brings a point into view, if it is not there, with room around it. */
    void reveal(ScreenPoint point, double around) {
        Viewport now = surface.viewport();
        boolean inside = point.x() >= around
                && point.y() >= around
                && point.x() <= now.width() - around
                && point.y() <= now.height() - around;
        if (!inside && surface.hasSize()) {
            letGo();
            surface.show(new Viewport(now.toWorld(point), now.zoom(), now.width(), now.height()));
        }
    }
}
