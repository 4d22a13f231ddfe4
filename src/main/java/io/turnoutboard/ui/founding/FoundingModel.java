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
    private final Runnable join;

    FoundingModel(Consumer<Optional<Path>> ended, Runnable join) {
        this.ended = ended;
        this.join = join;
    }

    /** True while the folder is being made, which nobody can stop half-way. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** People want no election of their own, but to work at the board of a host. */
    void join() {
        join.run();
    }

    /** The form has done its work: with the folder that was founded, or nothing. */
    void end(Optional<Path> founded) {
        ended.accept(founded);
    }
}
