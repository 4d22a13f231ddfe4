package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.SearchText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which stations are shown: those with the words that are sought, and where that is asked only those still awaited, with
 * the one that the hand is on. Two that are equal show the same, so the table is not laid out anew for nothing.
 */
record SlotSieve(SearchText sought, Optional<Set<StationId>> awaited, int stations) {
    static SlotSieve of(TallyModel model) {
        SearchText sought = SearchText.of(model.filterProperty().get());
        int stations = model.board().rows().size();
        if (!model.onlyAwaitedProperty().get()) {
            return new SlotSieve(sought, Optional.empty(), stations);
        }
        Set<StationId> awaited = new HashSet<>();
        model.chosen().map(CellKey::station).ifPresent(awaited::add);
        int slot = model.slot();
        model.board().rows().stream()
                .filter(row -> row.cell(slot).awaited())
                .map(SlotRow::id)
                .forEach(awaited::add);
        return new SlotSieve(sought, Optional.of(awaited), stations);
    }

    boolean holds(SlotRow row) {
        return row.searched().matches(sought)
                && awaited.map(ids -> ids.contains(row.id())).orElse(true);
    }
}
