package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the overview shows beside the desk's own knowledge: which station is selected, and what the table is filtered by. */
public final class OverviewModel {
    private final DeskModel desk;
    private final ObjectProperty<Optional<StationId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.COMPACT);

    private final IntegerProperty masked = new SimpleIntegerProperty();

    public OverviewModel(DeskModel desk) {
        this.desk = desk;
    }

    public DeskModel desk() {
        return desk;
    }

    /** The station that map, table, chart and keying panel have in common; empty for the whole ward. */
    public ObjectProperty<Optional<StationId>> selectedProperty() {
        return selected;
    }

    public Optional<StationId> selected() {
        return selected.get();
    }

    public void select(Optional<StationId> station) {
        selected.set(station);
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** How many stations were left out because their numbers are confidential; 0 on a desk. */
    public IntegerProperty maskedProperty() {
        return masked;
    }

    /** How large the window's type is, and whether keying has a column of its own beside the table. */
    public ObjectProperty<Density> densityProperty() {
        return density;
    }
}
