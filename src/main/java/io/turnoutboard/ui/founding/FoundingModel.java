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
    private final FoundingScreen.Others others;

    FoundingModel(Consumer<Optional<Path>> ended, FoundingScreen.Others others) {
        this.ended = ended;
        this.others = others;
    }

    /** True while the folder is being made, which nobody can stop half-way. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** People want no election of their own, but to work at the board of a host. */
    void join() {
        others.join().run();
    }

    /** People want an election back that they had. */
    void restore() {
        others.restore().run();
    }

    /** The form has done its work: with the folder that was founded, or nothing. */
    void end(Optional<Path> founded) {
        ended.accept(founded);
    }
}
