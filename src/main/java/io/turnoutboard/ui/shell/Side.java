package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.ui.cell.CellModel;
import io.turnoutboard.ui.cell.CellPlace;
import io.turnoutboard.ui.cell.CellServices;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stands beside the screens, if anything. It lives on when the views are made anew. For the FX thread. */
final class Side {
    /** The panels, of which one is shown at a time. */
    enum Panel {
        NONE,
        CELL,
        WAITING
    }

    private final CellModel cell = new CellModel();
    private final CellServices services;
    private final ReadOnlyObjectWrapper<Panel> shown = new ReadOnlyObjectWrapper<>(Panel.NONE);

    Side(CellServices services) {
        this.services = services;
    }

    CellModel cell() {
        return cell;
    }

    CellServices services() {
        return services;
    }

    ReadOnlyObjectProperty<Panel> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void openCell(StationId station, Instant time) {
        cell.look(new CellPlace(station, time));
        shown.set(Panel.CELL);
    }

    /** Opens the list of what waits, or puts it away. */
    void toggleWaiting() {
        shown.set(shown.get() == Panel.WAITING ? Panel.NONE : Panel.WAITING);
    }

    void close() {
        shown.set(Panel.NONE);
    }
}
