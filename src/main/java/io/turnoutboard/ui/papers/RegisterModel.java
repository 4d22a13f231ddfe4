package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.turnout.PaperStanding;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Every number as it stands, the last one that was taken first, and which of them is looked at. */
final class RegisterModel {
    private final ObjectProperty<List<PaperStanding>> standings = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<PaperNumber>> selected = new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<List<PaperStanding>> standingsProperty() {
        return standings;
    }

    ObjectProperty<Optional<PaperNumber>> selectedProperty() {
        return selected;
    }

    /** The number that is looked at, as it stands. */
    Optional<PaperStanding> standing() {
        return selected.get()
                .flatMap(number -> standings.get().stream()
                        .filter(standing -> standing.paper().number().equals(number))
                        .findFirst());
    }
}
