package io.turnoutboard.ui.support;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.service.DeskState;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.People.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the window knows: the board, how the desk stands, the time of the day, and the standing of the ward at that time,
 * which is reckoned anew for every new board and every new minute. It outlives the views. For the FX thread.
 */
public final class DeskModel {
    private final ReadOnlyObjectWrapper<Board> board;
    private final ReadOnlyObjectWrapper<DeskState> state;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final ReadOnlyObjectWrapper<Optional<EntryProgress>> news = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Person>> present = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();

    public DeskModel(Board board, DeskState state, Instant now) {
        this.board = new ReadOnlyObjectWrapper<>(board);
        this.state = new ReadOnlyObjectWrapper<>(state);
        this.now = new ReadOnlyObjectWrapper<>(now.truncatedTo(ChronoUnit.SECONDS));
        standing = new ReadOnlyObjectWrapper<>(board.asOf(now));
    }

    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public Board board() {
        return board.get();
    }

    public ReadOnlyObjectProperty<DeskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The time of the day, in whole seconds. */
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Instant now() {
        return now.get();
    }

    /** The ward at the present minute. It changes after {@link #boardProperty}. */
    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    public Standing standing() {
        return standing.get();
    }

    /** The latest news of an entry of this desk; every piece is set here, none is skipped. None before the first. */
    public ReadOnlyObjectProperty<Optional<EntryProgress>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    void show(EntryProgress next) {
        news.set(Optional.of(next));
    }

    /** Who works at this desk now; nobody in a picture. */
    public ReadOnlyObjectProperty<Optional<Person>> presentProperty() {
        return present.getReadOnlyProperty();
    }

    void show(Person next) {
        present.set(Optional.of(next));
    }

    /** True while nobody may key anything here until somebody signs in. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    void showLocked(boolean next) {
        locked.set(next);
    }

    void show(Board next) {
        board.set(next);
        standing.set(next.asOf(now.get()));
    }

    void show(DeskState next) {
        state.set(next);
    }

    void show(Instant next) {
        Instant before = now.get();
        now.set(next.truncatedTo(ChronoUnit.SECONDS));
        if (!before.truncatedTo(ChronoUnit.MINUTES).equals(next.truncatedTo(ChronoUnit.MINUTES))) {
            standing.set(board.get().asOf(now.get()));
        }
    }
}
