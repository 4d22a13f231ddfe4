package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.WebMercator;
import io.turnoutboard.domain.geo.WorldBounds;
import io.turnoutboard.domain.geo.WorldPoint;
import io.turnoutboard.domain.turnout.Board;
import java.util.List;
import java.util.Optional;

/** What a map shows of a ward whose boundary is not known: the ground around its stations. Pure. */
public final class StationArea {
    /** About 800 m to each side, in the units of the world at Hà Nội's latitude. */
    private static final double AROUND = 2.0e-5;

    private StationArea() {}

    /** None where no station has a position. */
    public static Optional<WorldBounds> of(Board board) {
        List<WorldPoint> points = board.stations().stream()
                .flatMap(turnout -> turnout.station().place().position().stream())
                .map(WebMercator::project)
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        WorldBounds tight = WorldBounds.of(points);
        return Optional.of(new WorldBounds(
                tight.left() - AROUND, tight.top() - AROUND, tight.right() + AROUND, tight.bottom() + AROUND));
    }
}
