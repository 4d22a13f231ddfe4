package io.turnoutboard.ui.papers;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The draft that is shown, and whether it is still the one that the fields ask for. */
final class PreviewModel {
    private final ObjectProperty<Optional<PreparedPaper>> prepared = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty stale = new SimpleBooleanProperty();
    private final BooleanProperty failed = new SimpleBooleanProperty();
    private final IntegerProperty page = new SimpleIntegerProperty();

    /** The latest draft that was made; none before the first. */
    ObjectProperty<Optional<PreparedPaper>> preparedProperty() {
        return prepared;
    }

    /** True while another draft than the one that is shown is being made. */
    BooleanProperty staleProperty() {
        return stale;
    }

    /** True where the latest draft could not be made. */
    BooleanProperty failedProperty() {
        return failed;
    }

    /** The page that is shown, from 0. */
    IntegerProperty pageProperty() {
        return page;
    }
}
