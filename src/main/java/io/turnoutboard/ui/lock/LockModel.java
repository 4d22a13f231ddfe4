package io.turnoutboard.ui.lock;

import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.service.People.Person;
import io.turnoutboard.ui.support.DeskModel;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How far somebody is with signing in. It outlives its views and holds no password. For the FX thread. */
public final class LockModel {
    private final DeskModel desk;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<PersonId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Person>> choosing = new SimpleObjectProperty<>(Optional.empty());
    private boolean begun;
    private Instant pausedUntil = Instant.MIN;

    public LockModel(DeskModel desk) {
        this.desk = desk;
    }

    DeskModel desk() {
        return desk;
    }

    /** True while a password is tried or chosen. */
    BooleanProperty busyProperty() {
        return busy;
    }

    /** True while somebody only looks at the board, and the card is out of the way. */
    BooleanProperty foldedProperty() {
        return folded;
    }

    public boolean isFolded() {
        return folded.get();
    }

    /** Whose name is chosen on the card. */
    ObjectProperty<Optional<PersonId>> chosenProperty() {
        return chosen;
    }

    /** Who has to choose a password of their own now. */
    ObjectProperty<Optional<Person>> choosingProperty() {
        return choosing;
    }

    Instant pausedUntil() {
        return pausedUntil;
    }

    void pauseUntil(Instant end) {
        pausedUntil = end;
    }

    public void unfold() {
        folded.set(false);
    }

    /** Whoever comes next begins anew, and who has just left is the first guess; a view in another language changes nothing. */
    public void begin() {
        if (begun) {
            return;
        }
        begun = true;
        folded.set(false);
        choosing.set(Optional.empty());
        chosen.set(desk.presentProperty().get().map(Person::id));
    }

    /** Somebody works here again. */
    public void end() {
        begun = false;
        choosing.set(Optional.empty());
    }
}
