package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.GeoPoint;

/**
 * Hears of stations that a person puts elsewhere on the map. The map keeps nothing of it: where a station stands is what
 * it is shown next. Called on the FX thread.
 */
public interface StationDrag {
    /** Whether this station may be taken up now. */
    boolean mayTake(String id);

    /** It is held over a place, which may still change. */
    void moved(String id, GeoPoint at);

    /** It was let go there. */
    void dropped(String id, GeoPoint at);

    /** The ground was clicked; false where that means nothing. */
    boolean placed(GeoPoint at);

    /** Escape: what was put elsewhere goes back; false where nothing was. */
    boolean undo();
}
