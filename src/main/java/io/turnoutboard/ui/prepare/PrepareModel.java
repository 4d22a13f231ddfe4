package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.geo.Basemap;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.turnout.ReadinessItem;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the preparing screen shows beside the desk's own knowledge. It outlives its views. */
public final class PrepareModel {
    private final DeskModel desk;
    private final ObservableValue<Density> density;
    private final ObjectProperty<ReadinessItem> item = new SimpleObjectProperty<>(ReadinessItem.ELECTION);
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<IncomingFile>> incoming = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Basemap>> basemap = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public PrepareModel(DeskModel desk, ObservableValue<Density> density) {
        this.desk = desk;
        this.density = density;
    }

    /** The file that is to come in. */
    ObjectProperty<Optional<IncomingFile>> incomingProperty() {
        return incoming;
    }

    DeskModel desk() {
        return desk;
    }

    ObservableValue<Density> densityProperty() {
        return density;
    }

    /** The line of the checklist that is worked on. */
    ObjectProperty<ReadinessItem> itemProperty() {
        return item;
    }

    /** The key of what is edited; none for something new. */
    ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }

    /** The map of the ward, where one is known; it may come while the screen is shown. */
    ObjectProperty<Optional<Basemap>> basemapProperty() {
        return basemap;
    }

    /** The ward's boundary as a closed ring, where its map is known. */
    Optional<List<GeoPoint>> outline() {
        return basemap.get().map(Basemap::outline);
    }

    /** True while an edit is on its way to the disk. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** Turns to a line, and to what is wrong there. */
    void turnTo(ReadinessItem next, Optional<String> key) {
        item.set(next);
        chosen.set(key);
    }
}
