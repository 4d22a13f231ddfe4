package io.turnoutboard.ui.inbox;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.inbox.Doubt;
import io.turnoutboard.domain.inbox.Piece;
import io.turnoutboard.domain.inbox.Reading;
import io.turnoutboard.domain.inbox.Reading.Caution;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.service.TallyRequest;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A piece of the pasted text and what the clerk makes of it. A clear count is ticked by itself, unless it asks for a
 * choice; an unclear one once it was put right by hand. Nothing is ticked that the rules do not let through.
 */
public final class InboxRow {
    private final Piece piece;
    private final InboxEntry read;
    private final StringProperty station;
    private final StringProperty time;
    private final StringProperty voted;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Boolean>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<InboxReview> review = new ReadOnlyObjectWrapper<>(InboxReview.NONE);
    private final ReadOnlyObjectWrapper<InboxFate> fate = new ReadOnlyObjectWrapper<>(InboxFate.OPEN);

    InboxRow(Piece piece, InboxEntry read) {
        this.piece = piece;
        this.read = read;
        station = new SimpleStringProperty(read.station());
        time = new SimpleStringProperty(read.time());
        voted = new SimpleStringProperty(read.voted());
    }

    public Piece piece() {
        return piece;
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

    /** What the clerk decided about the tick; empty while it follows by itself. */
    ObjectProperty<Optional<Boolean>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<InboxReview> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    InboxReview review() {
        return review.get();
    }

    void review(InboxReview next) {
        review.set(next);
    }

    ReadOnlyObjectProperty<InboxFate> fateProperty() {
        return fate.getReadOnlyProperty();
    }

    InboxFate fate() {
        return fate.get();
    }

    void fate(InboxFate next) {
        fate.set(next);
    }

    public InboxState state() {
        if (fate.get() instanceof InboxFate.Kept) {
            return InboxState.SAVED;
        }
        boolean byHand = isTouched() || chosen.get().orElse(false);
        return switch (piece.reading()) {
            case Reading.Counted counted -> isTouched() ? byHandOrUnclear() : InboxState.CLEAR;
            case Reading.Unclear unclear -> byHand ? byHandOrUnclear() : InboxState.UNCLEAR;
            case Reading.PassedOver passed ->
                byHand && review.get().complete() ? InboxState.BY_HAND : InboxState.PASSED;
        };
    }

    private InboxState byHandOrUnclear() {
        return review.get().complete() ? InboxState.BY_HAND : InboxState.UNCLEAR;
    }

    /** True when the count is to be kept. */
    public boolean isTicked() {
        return isWanted() && review.get().isReady();
    }

    /** True when the count is to be kept as soon as nothing stands against it. */
    boolean isWanted() {
        return isOpen() && review.get().complete() && chosen.get().orElse(isTickedByItself());
    }

    private boolean isTickedByItself() {
        boolean asks = piece.reading() instanceof Reading.Counted counted
                && counted.cautions().stream().anyMatch(Caution::asksForAChoice);
        return state().isClear() && !asks && !isAlreadyThere();
    }

    /** True where exactly this count stands in the ledger: keeping it again would say nothing new. */
    boolean isAlreadyThere() {
        OptionalInt sum = review.get().cumulative();
        OptionalInt count = sum.isPresent() ? sum : InboxEntry.count(voted.get());
        return review.get()
                .stands()
                .filter(tally -> count.equals(OptionalInt.of(tally.voted())))
                .isPresent();
    }

    void toggle() {
        if (isOpen() && review.get().mayBeKept()) {
            chosen.set(Optional.of(!isWanted()));
        }
    }

    /** True while a person must put a field right or give a reason; a total has no fields of its own. */
    boolean isWaiting() {
        boolean total = piece.reading() instanceof Reading.Unclear unclear && unclear.doubt() == Doubt.TOTAL_DIFFERS;
        return (state() == InboxState.UNCLEAR && !total)
                || (state().isClear() && review.get().asksForReason());
    }

    boolean isOpen() {
        return !(fate.get() instanceof InboxFate.Kept);
    }

    private boolean isTouched() {
        return !station.get().equals(read.station())
                || !time.get().equals(read.time())
                || !voted.get().equals(read.voted());
    }

    /** True where the time is the cut-off at hand and nobody has typed another. */
    boolean isTimeByDefault() {
        return piece.reading() instanceof Reading.Counted counted
                && counted.cautions().contains(Caution.TIME_BY_DEFAULT)
                && time.get().equals(read.time());
    }

    /** The count as it would be keyed, for the station that the field means. */
    TallyRequest request() {
        return request(review.get().station());
    }

    TallyRequest request(Optional<Station> meantStation) {
        String number =
                meantStation.map(meant -> Integer.toString(meant.number())).orElse(station.get());
        return new TallyRequest(number, time.get(), voted.get(), reason.get(), parts(), CountKind.CUMULATIVE);
    }

    private TallyParts parts() {
        boolean same = voted.get().equals(read.voted());
        return piece.reading() instanceof Reading.Counted counted && same ? counted.parts() : TallyParts.NONE;
    }
}
