package io.turnoutboard.ui.founding;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How far the founding is. For the FX thread. */
final class FoundingModel {
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Consumer<Optional<Path>> ended;

    FoundingModel(Consumer<Optional<Path>> ended) {
        this.ended = ended;
    }

    /** True while the folder is being made, which nobody can stop half-way. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** The form has done its work: with the folder that was founded, or nothing. */
    void end(Optional<Path> founded) {
        ended.accept(founded);
    }
}
