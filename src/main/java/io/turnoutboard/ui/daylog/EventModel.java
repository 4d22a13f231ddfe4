package io.turnoutboard.ui.daylog;

import io.turnoutboard.service.EventKind;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The event that is being entered. */
final class EventModel {
    private final StringProperty stations = new SimpleStringProperty("");
    private final ObjectProperty<EventKind> kind = new SimpleObjectProperty<>(EventKind.OPENED);
    private final StringProperty time = new SimpleStringProperty("");
    private final BooleanProperty timeIsOwn = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");

    StringProperty stationsProperty() {
        return stations;
    }

    ObjectProperty<EventKind> kindProperty() {
        return kind;
    }

    StringProperty timeProperty() {
        return time;
    }

    /** True once a person has typed a time: then the clock does not replace it. */
    BooleanProperty timeIsOwnProperty() {
        return timeIsOwn;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** It was kept: the next one begins at the present time again, and with the same kind of event. */
    void clear() {
        stations.set("");
        words.set("");
        timeIsOwn.set(false);
    }
}
