package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.ui.support.Token;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One polling station as the map shows it.
 *
 * @param verified whether the position was checked on the spot
 * @param voters the voters on its list, which its area stands for
 * @param turnoutClass 0 for no count yet, 1 (under 25 %) to 6 (100 %)
 * @param rate the turnout in percent, empty while there is no count or it may not be shown
 * @param tooltip lines ready to be shown, in the language of the screen; none where it is blank
 */
public record StationSymbol(
        String id,
        int number,
        String name,
        String place,
        GeoPoint position,
        boolean verified,
        int voters,
        int turnoutClass,
        Optional<BigDecimal> rate,
        SymbolStatus status,
        String tooltip) {
    public StationSymbol {
        if (id.isBlank() || number < 1 || voters < 0) {
            throw new IllegalArgumentException("not a station: " + id + ", number " + number + ", " + voters);
        }
        if (turnoutClass < 0 || turnoutClass > Token.TURNOUT_CLASSES) {
            throw new IllegalArgumentException("no turnout class " + turnoutClass);
        }
    }

    /** The same station somewhere else, where nobody has checked it. */
    StationSymbol at(GeoPoint place) {
        return new StationSymbol(
                id, number, name, this.place, place, false, voters, turnoutClass, rate, status, tooltip);
    }

    /** The rate as a share of a full turn, 0 to 1. */
    double share() {
        return rate.map(percent -> Math.clamp(percent.doubleValue() / 100, 0, 1))
                .orElse(0.0);
    }
}
