package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.SlotGridRow;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A station as a line of the slot board. The line itself stays for the whole day and its cells change one by one: a
 * keystroke then draws one cell anew, and nothing ever moves under the hand.
 */
final class SlotRow {
    private final StationId id;
    private final List<ReadOnlyObjectWrapper<ShownCell>> cells = new ArrayList<>();
    private SlotGridRow known;
    private SearchText searched;

    SlotRow(SlotGridRow known) {
        this.known = known;
        id = known.id();
        searched = searchText(known.station());
        known.cells().forEach(cell -> cells.add(new ReadOnlyObjectWrapper<>(ShownCell.of(cell))));
    }

    StationId id() {
        return id;
    }

    Station station() {
        return known.station();
    }

    SlotGridRow known() {
        return known;
    }

    SearchText searched() {
        return searched;
    }

    ShownCell cell(int slot) {
        return cells.get(slot).get();
    }

    ReadOnlyObjectProperty<ShownCell> cellProperty(int slot) {
        return cells.get(slot).getReadOnlyProperty();
    }

    void show(int slot, ShownCell cell) {
        if (!cell.equals(cells.get(slot).get())) {
            cells.get(slot).set(cell);
        }
    }

    /** Another board knows something new of the station; its cells are set by whoever knows the rest. */
    void know(SlotGridRow next) {
        if (!next.station().equals(known.station())) {
            searched = searchText(next.station());
        }
        known = next;
    }

    private static SearchText searchText(Station station) {
        return SearchText.of(String.join(
                " ",
                Integer.toString(station.number()),
                station.name(),
                station.place().name(),
                station.place().address()));
    }
}
