package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The change of a list that is being entered, and the ballot whose lists are shown. */
final class ListChangeModel {
    private final StringProperty station = new SimpleStringProperty("");
    private final Map<Ballot, StringProperty> added = new EnumMap<>(Ballot.class);
    private final Map<Ballot, StringProperty> struck = new EnumMap<>(Ballot.class);
    private final BooleanProperty sameForAll = new SimpleBooleanProperty(true);
    private final StringProperty time = new SimpleStringProperty("");
    private final BooleanProperty timeIsOwn = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Ballot>> ballot = new SimpleObjectProperty<>(Optional.empty());

    ListChangeModel() {
        for (Ballot each : Ballot.values()) {
            added.put(each, new SimpleStringProperty(""));
            struck.put(each, new SimpleStringProperty(""));
        }
    }

    StringProperty stationProperty() {
        return station;
    }

    Map<Ballot, StringProperty> added() {
        return added;
    }

    Map<Ballot, StringProperty> struck() {
        return struck;
    }

    /** True where one number stands for the three ballots, as nearly always. */
    BooleanProperty sameForAllProperty() {
        return sameForAll;
    }

    StringProperty timeProperty() {
        return time;
    }

    /** True once a person has typed a time: then the clock does not replace it. */
    BooleanProperty timeIsOwnProperty() {
        return timeIsOwn;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /** Whose lists the table shows; empty for heads, whatever they may vote for. */
    ObjectProperty<Optional<Ballot>> ballotProperty() {
        return ballot;
    }

    void clear() {
        station.set("");
        added.values().forEach(text -> text.set(""));
        struck.values().forEach(text -> text.set(""));
        reason.set("");
        timeIsOwn.set(false);
    }
}
