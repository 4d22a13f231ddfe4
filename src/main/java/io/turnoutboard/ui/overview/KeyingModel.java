package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.ledger.EntryId;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.KeptCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is being keyed, what the rules say of it, and the counts kept lately, the latest first. It outlives its views. */
public final class KeyingModel {
    private static final int REMEMBERED = 20;
    private static final int EARLY_NEWS = 200;

    private final StringProperty station = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty voted = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty timeIsOwn = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());
    private final ObservableList<KeptCount> kept = FXCollections.observableArrayList();
    private final Map<EntryId, EntryProgress> early = new HashMap<>();
    private final Map<Integer, HalfTyped> halfTyped = new HashMap<>();
    private OptionalInt begunFor = OptionalInt.empty();

    /** What waits for its station to be named again. */
    private record HalfTyped(String voted, String reason) {
        static final HalfTyped NOTHING = new HalfTyped("", "");

        boolean isBlank() {
            return voted.isBlank() && reason.isBlank();
        }
    }

    StringProperty stationProperty() {
        return station;
    }

    StringProperty timeProperty() {
        return time;
    }

    StringProperty votedProperty() {
        return voted;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /** True once a person has typed a time: then the next cut-off does not replace it. */
    BooleanProperty timeIsOwnProperty() {
        return timeIsOwn;
    }

    /** True while a count is on its way to the disk. */
    BooleanProperty busyProperty() {
        return busy;
    }

    ObjectProperty<List<Finding>> findingsProperty() {
        return findings;
    }

    ObservableList<KeptCount> kept() {
        return kept;
    }

    TallyRequest request(String stationNumber) {
        return TallyRequest.of(stationNumber, time.get(), voted.get(), reason.get());
    }

    private HalfTyped typed() {
        return new HalfTyped(voted.get(), reason.get());
    }

    /** What was typed is of the station that is named, unless it was begun for another one; stations by their numbers. */
    void belong(OptionalInt station) {
        if (typed().isBlank()) {
            begunFor = OptionalInt.empty();
        } else if (begunFor.isEmpty()) {
            begunFor = station;
        }
    }

    /**
     * Another station was named. Half a count is never carried to it: that waits until its own station is named again, and
     * what waited for this one comes back. What was typed before any station was named was meant for this one.
     */
    void turnTo(int station) {
        boolean ofAnother = begunFor.isPresent() && begunFor.getAsInt() != station;
        if (ofAnother) {
            halfTyped.put(begunFor.getAsInt(), typed());
        }
        if (ofAnother || typed().isBlank()) {
            HalfTyped waited = Objects.requireNonNullElse(halfTyped.remove(station), HalfTyped.NOTHING);
            begunFor = OptionalInt.empty();
            voted.set(waited.voted());
            reason.set(waited.reason());
        }
        begunFor = typed().isBlank() ? OptionalInt.empty() : OptionalInt.of(station);
    }

    /** A count was kept: what it needed is cleared, its station and time stay for the eye. */
    void keep(KeptCount saved) {
        EntryProgress overtook = early.remove(saved.entry());
        kept.addFirst(overtook == null ? saved : saved.with(overtook));
        if (kept.size() > REMEMBERED) {
            kept.removeLast();
        }
        halfTyped.remove(saved.station());
        if (begunFor.orElse(saved.station()) == saved.station()) {
            voted.set("");
            reason.set("");
            findings.set(List.of());
        }
    }

    /** News of an entry; it may come before {@link #keep} has been told that the entry exists. */
    void hear(EntryProgress news) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).entry().equals(news.entry())) {
                kept.set(i, kept.get(i).with(news));
                return;
            }
        }
        if (early.size() >= EARLY_NEWS) {
            early.clear();
        }
        early.put(news.entry(), news);
    }
}
