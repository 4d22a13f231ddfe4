package io.turnoutboard.ui.restore;

import io.turnoutboard.service.backup.Restore;
import io.turnoutboard.service.backup.RestoreRequest;
import io.turnoutboard.service.backup.RestoreView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How far the restoring is. For the FX thread. */
final class RestoreModel {
    /** What people are at. */
    sealed interface Step {
        /** They say what is to be restored from what; nothing was done. */
        record Choosing() implements Step {}

        /** They read what a restore would do; nothing was done. */
        record Reading(RestoreRequest request, RestoreView view) implements Step {}

        /** It is done. */
        record Finished(RestoreRequest request, Restore.Done done) implements Step {}
    }

    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(new Step.Choosing());
    private final Consumer<Optional<Path>> ended;

    RestoreModel(Consumer<Optional<Path>> ended) {
        this.ended = ended;
    }

    /** True while files are read or written, which nobody can stop half-way. */
    BooleanProperty busyProperty() {
        return busy;
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /** One step back: what was read is put away, what was entered stays; from there people leave the form. */
    void leave() {
        if (step.get() instanceof Step.Reading) {
            step.set(new Step.Choosing());
        } else {
            end(Optional.empty());
        }
    }

    /** The form has done its work: with the folder that is to be opened, or nothing. */
    void end(Optional<Path> restored) {
        ended.accept(restored);
    }
}
