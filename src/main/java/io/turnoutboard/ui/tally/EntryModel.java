package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.SlipSum;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The count that is being typed, as the texts of its fields, and what the rules have said of it. It outlives its views. */
final class EntryModel {
    private final StringProperty station = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty voted = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty mobileBox = new SimpleStringProperty("");
    private final StringProperty addedVoters = new SimpleStringProperty("");
    private final StringProperty men = new SimpleStringProperty("");
    private final StringProperty women = new SimpleStringProperty("");
    private final ObjectProperty<CountKind> kind = new SimpleObjectProperty<>(CountKind.CUMULATIVE);
    private final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty partsOpen = new SimpleBooleanProperty();
    private Optional<Begun> begun = Optional.empty();

    /** The cell that the fields spoke of when the first figure came, and how they named it: the figures belong there. */
    private record Begun(CellKey cell, String station, String time) {}

    StringProperty stationProperty() {
        return station;
    }

    StringProperty timeProperty() {
        return time;
    }

    StringProperty votedProperty() {
        return voted;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty mobileBoxProperty() {
        return mobileBox;
    }

    StringProperty addedVotersProperty() {
        return addedVoters;
    }

    StringProperty menProperty() {
        return men;
    }

    StringProperty womenProperty() {
        return women;
    }

    ObjectProperty<CountKind> kindProperty() {
        return kind;
    }

    /** What the rules said when the count was to be kept; empty again once anything is changed. */
    ObjectProperty<List<Finding>> findingsProperty() {
        return findings;
    }

    /** What stops the count besides the rules, as a sentence; blank where nothing does. */
    StringProperty problemProperty() {
        return problem;
    }

    /** True once a count was not let through: until something is changed on purpose, no figure is added to it. */
    boolean isStopped() {
        return !findings.get().isEmpty() || !problem.get().isEmpty();
    }

    /** What was said no longer concerns what stands in the fields. */
    void forgive() {
        findings.set(List.of());
        problem.set("");
    }

    /** True while the optional parts are shown. */
    BooleanProperty partsOpenProperty() {
        return partsOpen;
    }

    /** How the typed figure was reported: as its station does, unless a plus stands before it. */
    CountKind kindTyped() {
        return sum().filter(SlipSum::sinceLast).isPresent() ? CountKind.SINCE_LAST : kind.get();
    }

    Optional<SlipSum> sum() {
        return SlipSum.of(voted.get());
    }

    /** Where what is typed belongs; none where nothing is typed, or where no cell was named before it. */
    Optional<CellKey> begunFor() {
        return begun.map(Begun::cell);
    }

    /** What was edited is of the cell that the fields speak of now, unless it was begun for another one. */
    void belong(Optional<CellKey> cell) {
        if (draft().isBlank()) {
            begun = Optional.empty();
        } else if (begun.isEmpty() || begunFor().equals(cell)) {
            begun = cell.map(key -> new Begun(key, station.get(), time.get()));
        }
    }

    /** What is typed, of the cell that it was begun for: also while another one is being named already. */
    Draft draft() {
        return new Draft(
                begun.map(Begun::station).orElseGet(station::get),
                begun.map(Begun::time).orElseGet(time::get),
                voted.get(),
                kind.get(),
                reason.get(),
                parts());
    }

    Draft.Parts parts() {
        return new Draft.Parts(mobileBox.get(), addedVoters.get(), men.get(), women.get());
    }

    /** Puts back what was half typed. */
    void take(Draft draft) {
        begun = Optional.empty();
        station.set(draft.station());
        time.set(draft.time());
        voted.set(draft.voted());
        kind.set(draft.kind());
        reason.set(draft.reason());
        mobileBox.set(draft.parts().mobileBox());
        addedVoters.set(draft.parts().addedVoters());
        men.set(draft.parts().men());
        women.set(draft.parts().women());
        forgive();
        partsOpen.set(!draft.parts().isBlank());
    }

    /** Empties what belongs to one count; station and time stay for the eye. */
    void clear() {
        take(new Draft(station.get(), time.get(), "", kind.get(), "", Draft.Parts.NONE));
    }
}
