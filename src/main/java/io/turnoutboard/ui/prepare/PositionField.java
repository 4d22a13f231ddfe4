package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.geo.GeoPoint;
import java.util.Optional;

/** The field in which the chosen station's position is edited, as the map beside it sees it. For the FX thread. */
interface PositionField {
    /** What can be read there now; none where it is blank or no position. */
    Optional<GeoPoint> typed();

    /** Whether something else stands there than the ledger has. */
    boolean isDraft();

    /** Writes a position there, which nobody has verified. It is kept by the form's own button. */
    void put(GeoPoint position);

    /** Puts back what the ledger has. */
    void takeBack();

    /** Says something under the form. */
    void say(String sentence);
}
