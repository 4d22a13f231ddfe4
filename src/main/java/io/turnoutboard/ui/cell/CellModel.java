package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.service.EntryProgress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which cell is looked at, what is being typed about it, and how far the last thing kept has come. It outlives its views. */
public final class CellModel {
    private static final int EARLY_NEWS = 200;

    private final ObjectProperty<Optional<CellPlace>> place = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty voted = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Cause>> cause = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty decision = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<EntryProgress>> kept = new SimpleObjectProperty<>(Optional.empty());
    private final Map<EntryId, EntryProgress> early = new HashMap<>();

    public ObjectProperty<Optional<CellPlace>> placeProperty() {
        return place;
    }

    /** Looks at another cell: what was typed about the one before is not about this one. */
    public void look(CellPlace at) {
        if (!place.get().equals(Optional.of(at))) {
            clear();
            kept.set(Optional.empty());
            place.set(Optional.of(at));
        }
    }

    StringProperty votedProperty() {
        return voted;
    }

    ObjectProperty<Optional<Cause>> causeProperty() {
        return cause;
    }

    /** The reason in words, beside or instead of one from the list. */
    StringProperty noteProperty() {
        return note;
    }

    /** Why a proposal is approved or rejected, or one of two counts chosen. */
    StringProperty decisionProperty() {
        return decision;
    }

    /** True while something is on its way to the disk. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** How far the last entry that was kept here has come. */
    ObjectProperty<Optional<EntryProgress>> keptProperty() {
        return kept;
    }

    /** An entry was kept: what it needed is cleared. */
    void keep(EntryId entry) {
        EntryProgress overtook = early.remove(entry);
        EntryProgress saved = new EntryProgress(entry, EntryProgress.Stage.SAVED, OptionalLong.empty(), "");
        kept.set(Optional.of(overtook == null ? saved : overtook));
        clear();
    }

    /** News of an entry; it may come before {@link #keep} has been told that the entry exists. */
    void hear(EntryProgress news) {
        if (kept.get().filter(known -> known.entry().equals(news.entry())).isPresent()) {
            kept.set(Optional.of(news));
            return;
        }
        if (early.size() >= EARLY_NEWS) {
            early.clear();
        }
        early.put(news.entry(), news);
    }

    private void clear() {
        voted.set("");
        cause.set(Optional.empty());
        note.set("");
        decision.set("");
    }
}
