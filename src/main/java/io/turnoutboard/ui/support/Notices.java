package io.turnoutboard.ui.support;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The notice that a window shows now. A later one takes the place of an earlier one; a person puts it away. */
public final class Notices {
    private final ObjectProperty<Optional<Notice>> shown = new SimpleObjectProperty<>(Optional.empty());

    public ObjectProperty<Optional<Notice>> shownProperty() {
        return shown;
    }

    /** Shows a notice. May be called on any thread. */
    public void show(Notice notice) {
        Tasks.onFx(() -> shown.set(Optional.of(notice)));
    }

    public void putAway() {
        shown.set(Optional.empty());
    }
}
