package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.paper.Letterhead;
import io.turnoutboard.domain.paper.PaperKind;
import io.turnoutboard.domain.paper.PaperNumber;
import io.turnoutboard.domain.paper.PaperRequest;
import io.turnoutboard.domain.paper.Signature;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.PaperDraft;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.support.DeskModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The paper that is being prepared, and of every other kind what was begun. It outlives the views. */
final class PaperFormModel {
    /** Parts the lines of a capacity where it stands in one line; "T/M" has no blanks. */
    static final String LINES = " / ";

    private final DeskModel desk;
    private final ObjectProperty<PaperKind> kind = new SimpleObjectProperty<>(PaperKind.QUICK);
    private final ObjectProperty<Letterhead> letterhead = new SimpleObjectProperty<>(Letterhead.UBBC);
    private final StringProperty cutOff = new SimpleStringProperty("");
    private final StringProperty recipient = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty station = new SimpleStringProperty("");
    private final StringProperty signer = new SimpleStringProperty("");
    private final StringProperty capacity = new SimpleStringProperty("");
    private final StringProperty copies = new SimpleStringProperty("");
    private final SortedMap<Integer, StringProperty> texts = new TreeMap<>();
    private final Map<String, PaperDraft> begun = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<PaperDraft> draft;
    private boolean loading;

    PaperFormModel(DeskModel desk) {
        this.desk = desk;
        cutOff.set(CutOffs.come(desk.board(), desk.now()).getFirst());
        head(Letterhead.UBBC);
        draft = new ReadOnlyObjectWrapper<>(current());
        kind.addListener((value, before, now) -> turnTo(now));
        letterhead.addListener((value, before, now) -> exchange(before, now));
        station.set(first().map(each -> Integer.toString(each.number())).orElse(""));
        List.of(cutOff, recipient, number, station, signer, capacity, copies)
                .forEach(text -> text.addListener((value, before, now) -> changed()));
    }

    ObjectProperty<PaperKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Letterhead> letterheadProperty() {
        return letterhead;
    }

    /** One of {@link CutOffs}. */
    StringProperty cutOffProperty() {
        return cutOff;
    }

    StringProperty recipientProperty() {
        return recipient;
    }

    StringProperty numberProperty() {
        return number;
    }

    /** The number of the station that the paper is about, where its kind is of one. */
    StringProperty stationProperty() {
        return station;
    }

    StringProperty signerProperty() {
        return signer;
    }

    StringProperty capacityProperty() {
        return capacity;
    }

    StringProperty copiesProperty() {
        return copies;
    }

    StringProperty textProperty(int heading) {
        return texts.computeIfAbsent(heading, each -> {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((value, before, now) -> changed());
            return text;
        });
    }

    /** What stands in the fields now; it changes with each of them. */
    ReadOnlyObjectProperty<PaperDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What was begun, of every kind. */
    List<PaperDraft> begun() {
        return List.copyOf(begun.values());
    }

    /** What another run of the program left; fields in which somebody has typed already stay as they are. */
    void offer(Collection<PaperDraft> left) {
        left.forEach(each -> begun.putIfAbsent(each.kind(), each));
        Optional.ofNullable(begun.get(kind.get().id())).ifPresent(this::load);
    }

    /** The paper as it stands in the fields, of the board as this desk knows it. */
    PaperRequest request() {
        SortedMap<Integer, String> written = new TreeMap<>();
        texts.forEach((heading, text) -> written.put(heading, text.get()));
        return new PaperRequest(
                kind.get(),
                CutOffs.moment(cutOff.get(), desk.board(), desk.now()),
                letterhead.get(),
                kind.get().isOfOneStation() ? station().or(this::first).map(Station::id) : Optional.empty(),
                recipient.get(),
                new PaperRequest.Closing(
                        new Signature(List.of(capacity.get().split("\\s+/\\s+", -1)), signer.get()),
                        copies.get().lines().toList()),
                written);
    }

    /** True where the kind is of no station, or of one that there is. */
    boolean isStationValid() {
        return !kind.get().isOfOneStation() || station().isPresent();
    }

    private Optional<Station> station() {
        return TallyDesk.count(station.get()).stream()
                .mapToObj(desk.board()::station)
                .flatMap(Optional::stream)
                .map(StationTurnout::station)
                .findFirst();
    }

    private Optional<Station> first() {
        return desk.board().stations().stream().map(StationTurnout::station).findFirst();
    }

    /** True where the number is blank, for the next one, or can be one. */
    boolean isNumberValid() {
        return number.get().isBlank() || wanted().isPresent();
    }

    /** The number that was typed; none for the next one. */
    OptionalInt wanted() {
        String typed = number.get().strip();
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) < 1) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    /** The number that the paper would bear now. */
    PaperNumber proposed() {
        OptionalInt typed = wanted();
        return typed.isPresent()
                ? new PaperNumber(letterhead.get(), typed.getAsInt())
                : desk.board().papers().next(letterhead.get());
    }

    /** Puts a paper that was issued into the fields, to be issued again. */
    void again(PaperRequest old) {
        SortedMap<Integer, String> written = new TreeMap<>(old.texts());
        PaperDraft.Foot foot = new PaperDraft.Foot(
                old.closing().signature().name(),
                String.join(LINES, old.closing().signature().capacity()),
                String.join("\n", old.closing().copies()));
        PaperDraft filled = new PaperDraft(
                old.kind().id(),
                CutOffs.of(old.cutOff(), desk.board()),
                old.letterhead().id(),
                old.recipient(),
                "",
                old.station()
                        .flatMap(desk.board()::station)
                        .map(turnout -> Integer.toString(turnout.station().number()))
                        .orElse(station.get()),
                foot,
                written);
        begun.put(filled.kind(), filled);
        if (kind.get() == old.kind()) {
            load(filled);
        } else {
            kind.set(old.kind());
        }
        changed();
    }

    /** Forgets what was written for this kind. */
    void clear() {
        loading = true;
        head(letterhead.get());
        number.set("");
        texts.values().forEach(text -> text.set(""));
        loading = false;
        changed();
    }

    private void turnTo(PaperKind next) {
        PaperDraft known = begun.get(next.id());
        if (known == null) {
            loading = true;
            recipient.set(letterhead.get().recipient(desk.board().election().ward()));
            number.set("");
            texts.values().forEach(text -> text.set(""));
            loading = false;
            draft.set(current());
        } else {
            load(known);
        }
    }

    private void load(PaperDraft known) {
        loading = true;
        Letterhead head = known.letterhead().equals(Letterhead.PARTY.id()) ? Letterhead.PARTY : Letterhead.UBBC;
        letterhead.set(head);
        cutOff.set(known.cutOff());
        recipient.set(known.recipient());
        number.set(known.number());
        if (!known.station().isEmpty()) {
            station.set(known.station());
        }
        signer.set(known.foot().signer());
        capacity.set(known.foot().capacity());
        copies.set(known.foot().copies());
        texts.values().forEach(text -> text.set(""));
        known.texts().forEach((heading, text) -> textProperty(heading).set(text));
        loading = false;
        draft.set(current());
    }

    /** What the old head said of itself gives way to what the new one says; what a person wrote stays. */
    private void exchange(Letterhead before, Letterhead now) {
        if (loading) {
            return;
        }
        loading = true;
        if (recipient.get().equals(before.recipient(desk.board().election().ward()))) {
            recipient.set(now.recipient(desk.board().election().ward()));
        }
        if (capacity.get().equals(String.join(LINES, before.capacity()))) {
            capacity.set(String.join(LINES, now.capacity()));
        } else if (capacity.get().equals(String.join(LINES, before.deputyCapacity()))) {
            capacity.set(String.join(LINES, now.deputyCapacity()));
        }
        if (copies.get().equals(String.join("\n", before.copies()))) {
            copies.set(String.join("\n", now.copies()));
        }
        loading = false;
        changed();
    }

    private void head(Letterhead of) {
        recipient.set(of.recipient(desk.board().election().ward()));
        capacity.set(String.join(LINES, of.capacity()));
        copies.set(String.join("\n", of.copies()));
    }

    private PaperDraft current() {
        SortedMap<Integer, String> written = new TreeMap<>();
        texts.forEach((heading, text) -> {
            if (!text.get().isEmpty()) {
                written.put(heading, text.get());
            }
        });
        return new PaperDraft(
                kind.get().id(),
                cutOff.get(),
                letterhead.get().id(),
                recipient.get(),
                number.get(),
                station.get(),
                new PaperDraft.Foot(signer.get(), capacity.get(), copies.get()),
                written);
    }

    private void changed() {
        if (!loading) {
            PaperDraft now = current();
            begun.put(now.kind(), now);
            draft.set(now);
        }
    }
}
