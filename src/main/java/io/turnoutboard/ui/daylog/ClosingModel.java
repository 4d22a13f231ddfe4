package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.StationId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The closing figures that are being entered. What was typed for one ballot stays while another is looked at. */
final class ClosingModel {
    /** Whose figures they are. */
    record Place(StationId station, Ballot ballot) {}

    private final ObjectProperty<Optional<StationId>> station = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Ballot> ballot = new SimpleObjectProperty<>(Ballot.NATIONAL_ASSEMBLY);
    private final Map<ClosingField, StringProperty> texts = new EnumMap<>(ClosingField.class);
    private final StringProperty reason = new SimpleStringProperty("");
    private final Map<Place, Map<ClosingField, String>> drafts = new HashMap<>();

    ClosingModel() {
        for (ClosingField field : ClosingField.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
    }

    ObjectProperty<Optional<StationId>> stationProperty() {
        return station;
    }

    ObjectProperty<Ballot> ballotProperty() {
        return ballot;
    }

    StringProperty text(ClosingField field) {
        return Objects.requireNonNull(texts.get(field), "every field has a text");
    }

    StringProperty reasonProperty() {
        return reason;
    }

    Optional<Place> place() {
        return station.get().map(id -> new Place(id, ballot.get()));
    }

    /** Keeps what was typed for a place, to come back to. */
    void putAside(Place place) {
        drafts.put(place, typed());
    }

    /** What stands in the fields now. */
    Map<ClosingField, String> typed() {
        Map<ClosingField, String> typed = new EnumMap<>(ClosingField.class);
        texts.forEach((field, text) -> typed.put(field, text.get() == null ? "" : text.get()));
        return typed;
    }

    /** What was typed for a place and not kept yet. */
    Optional<Map<ClosingField, String>> draft(Place place) {
        return Optional.ofNullable(drafts.get(place));
    }

    void forget(Place place) {
        drafts.remove(place);
    }
}
