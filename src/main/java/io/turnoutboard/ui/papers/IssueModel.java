package io.turnoutboard.ui.papers;

import io.turnoutboard.service.paper.IssueOutcome;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How far the issuing of a paper has come. */
final class IssueModel {
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<IssueOutcome>> outcome = new SimpleObjectProperty<>(Optional.empty());

    /** True while it is asked whether the paper shall be issued. */
    BooleanProperty askingProperty() {
        return asking;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** What came of the last one; none once something else is being prepared. */
    ObjectProperty<Optional<IssueOutcome>> outcomeProperty() {
        return outcome;
    }
}
