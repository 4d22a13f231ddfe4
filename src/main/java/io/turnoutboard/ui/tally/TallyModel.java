package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.service.Draft;
import io.turnoutboard.ui.support.Density;
import io.turnoutboard.ui.support.DeskModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** What the tally desk shows and what is done in it: the chosen cell, what is typed, and what was set aside half typed. */
public final class TallyModel {
    private final DeskModel desk;
    private final SlotBoardModel board;
    private final EntryModel entry = new EntryModel();
    private final OwnCountsModel own;
    private final ObjectProperty<Optional<CellKey>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty onlyAwaited = new SimpleBooleanProperty();
    private final ObservableList<Draft> setAside = FXCollections.observableArrayList();
    private final ObservableSet<StationId> sinceLast = FXCollections.observableSet();
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.COMPACT);

    public TallyModel(DeskModel desk) {
        this.desk = desk;
        board = new SlotBoardModel(desk.board(), desk.now());
        own = new OwnCountsModel(desk);
    }

    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    DeskModel desk() {
        return desk;
    }

    SlotBoardModel board() {
        return board;
    }

    EntryModel entry() {
        return entry;
    }

    OwnCountsModel own() {
        return own;
    }

    /** The cell in which the hand is. */
    ObjectProperty<Optional<CellKey>> chosenProperty() {
        return chosen;
    }

    Optional<CellKey> chosen() {
        return chosen.get();
    }

    StringProperty filterProperty() {
        return filter;
    }

    BooleanProperty onlyAwaitedProperty() {
        return onlyAwaited;
    }

    /** Counts that were half typed and left: by going to another cell, or by a program that ended. */
    ObservableList<Draft> setAside() {
        return setAside;
    }

    /** The stations that tell how many came since their last report. */
    ObservableSet<StationId> sinceLast() {
        return sinceLast;
    }

    CountKind kindOf(StationId station) {
        return sinceLast.contains(station) ? CountKind.SINCE_LAST : CountKind.CUMULATIVE;
    }

    /** Goes to a cell. A count that is half typed for another one is set aside, not carried over and not lost. */
    void choose(CellKey key) {
        if (chosen.get().equals(Optional.of(key))) {
            return;
        }
        setAsideTyped();
        chosen.set(Optional.of(key));
    }

    void setAsideTyped() {
        if (!entry.draft().isBlank()) {
            setAside.add(entry.draft());
            entry.clear();
        }
    }

    /** The cut-off that is worked on: that of the chosen cell, else the last that passed, else the first. */
    int slot() {
        int last = board.grid().slots().size() - 1;
        int present = board.grid().present().orElse(0);
        return Math.max(0, Math.min(last, chosen().map(CellKey::slot).orElse(present)));
    }

    /** The board as it is now. Whoever works on the present cut-off goes on to the next one when it passes. */
    void follow(Standing now) {
        int before = board.grid().present().orElse(0);
        board.show(desk.board(), now.moment());
        board.showOwn(own.beforeTheBoard());
        int present = board.grid().present().orElse(0);
        boolean idle = entry.draft().isBlank();
        chosen().filter(key -> present != before && key.slot() == before && idle)
                .ifPresent(key -> choose(key.at(present)));
    }

    /** Everything that would have to be typed anew if the program ended now. */
    List<Draft> drafts() {
        List<Draft> all = new ArrayList<>(setAside);
        all.addAll(own.drafts());
        if (!entry.draft().isBlank()) {
            all.add(entry.draft());
        }
        return List.copyOf(all);
    }
}
