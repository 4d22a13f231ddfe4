package io.turnoutboard.ui.dayend;

import io.turnoutboard.ui.support.DeskModel;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the screen of the day's end shows beside the desk's own knowledge. It outlives its views. */
public final class DayEndModel {
    private final DeskModel desk;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Archived>> archived = new SimpleObjectProperty<>(Optional.empty());

    public DayEndModel(DeskModel desk) {
        this.desk = desk;
    }

    DeskModel desk() {
        return desk;
    }

    /** True while something is on its way to the disk. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** The archive that was written last, or why none was. */
    ObjectProperty<Optional<Archived>> archivedProperty() {
        return archived;
    }
}
