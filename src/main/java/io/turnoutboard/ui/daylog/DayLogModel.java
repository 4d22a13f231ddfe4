package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.DayLog;
import io.turnoutboard.domain.turnout.LogKind;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

/** What the day log shows beside the desk's own knowledge: how it is filtered, and what is being entered. It outlives its views. */
public final class DayLogModel {
    private final DeskModel desk;
    private final ObjectProperty<Optional<StationId>> selected;
    private final ObservableValue<Density> density;
    private final ObservableIntegerValue masked;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Set<LogKind>> kinds = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<StationId>> station = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty latestFirst = new SimpleBooleanProperty(true);
    private final KeptModel kept = new KeptModel();
    private final EventModel event = new EventModel();
    private final ListChangeModel listChange = new ListChangeModel();
    private final ClosingModel closing = new ClosingModel();
    private DayLog log = DayLog.EMPTY;
    private BiConsumer<StationId, Instant> opened = (station, moment) -> {};

    /**
     * @param selected the station that all screens have in common
     * @param masked how many stations were left out because their numbers are confidential; 0 on a desk
     */
    public DayLogModel(
            DeskModel desk,
            ObjectProperty<Optional<StationId>> selected,
            ObservableValue<Density> density,
            ObservableIntegerValue masked) {
        this.desk = desk;
        this.selected = selected;
        this.density = density;
        this.masked = masked;
    }

    /** Tells who leads to the place of a line: a station and the time of its cell or event. */
    public void onOpen(BiConsumer<StationId, Instant> leading) {
        opened = leading;
    }

    void open(StationId place, Instant moment) {
        selected.set(Optional.of(place));
        opened.accept(place, moment);
    }

    DeskModel desk() {
        return desk;
    }

    ObjectProperty<Optional<StationId>> selectedProperty() {
        return selected;
    }

    ObservableValue<Density> densityProperty() {
        return density;
    }

    int masked() {
        return masked.get();
    }

    /** The log of the present board; what did not change since the last call is taken over from it. */
    DayLog log() {
        log = log.of(desk.board());
        return log;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /** The kinds that are shown; none stands for all. */
    ObjectProperty<Set<LogKind>> kindsProperty() {
        return kinds;
    }

    /** The station whose lines alone are shown; empty for all. */
    ObjectProperty<Optional<StationId>> stationProperty() {
        return station;
    }

    BooleanProperty latestFirstProperty() {
        return latestFirst;
    }

    KeptModel kept() {
        return kept;
    }

    EventModel event() {
        return event;
    }

    ListChangeModel listChange() {
        return listChange;
    }

    ClosingModel closing() {
        return closing;
    }
}
