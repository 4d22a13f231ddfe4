package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Station;
import java.util.List;

/** The stations that a clerk means by a text such as {@code 1-6, 9, benh vien nhi}. */
sealed interface StationChoice {
    /** These, in the order of their numbers. */
    record Chosen(List<Station> stations) implements StationChoice {
        public Chosen {
            stations = List.copyOf(stations);
        }
    }

    /** Nothing was typed: the ward as a whole. */
    record Nothing() implements StationChoice {}

    /** No station is called so. */
    record Unknown(String part) implements StationChoice {}

    /** More than one station could be meant. */
    record Ambiguous(String part, int matches) implements StationChoice {}
}
