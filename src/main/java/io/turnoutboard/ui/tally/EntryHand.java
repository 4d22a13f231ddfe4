package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.FindingWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the keys of the entry line do: finish a station, ask the rules, let a count go, or stop at it. */
final class EntryHand implements EntryActions {
    /** Where the hand goes from the entry line; the screen knows. */
    interface Ways {
        /** A count was let through. */
        void kept(boolean begunInGrid);

        void left();
    }

    private final TallyModel model;
    private final TallyServices services;
    private final EntryWords words;
    private final EntryReader reader;
    private final CountKeeper keeper;
    private final boolean cellsOpen;
    private final Messages messages;
    private Optional<Ways> ways = Optional.empty();
    private Runnable toReason = () -> {};
    private boolean begunInGrid = true;

    EntryHand(TallyModel model, TallyServices services, EntryWords words, boolean cellsOpen, Messages messages) {
        this.model = model;
        this.services = services;
        this.words = words;
        this.cellsOpen = cellsOpen;
        this.messages = messages;
        reader = words.reader();
        keeper = new CountKeeper(model, services, messages);
    }

    void onWays(Ways onward) {
        ways = Optional.of(onward);
    }

    void onReason(Runnable reason) {
        toReason = reason;
    }

    /** Whether the count that comes next is begun in a cell or by naming its station. */
    void begin(boolean inGrid) {
        begunInGrid = inGrid;
    }

    @Override
    public boolean takeStation() {
        Optional<Station> station = reader.station();
        station.ifPresent(found -> {
            model.entry().stationProperty().set(words.line(found));
            int slot = reader.cell().map(CellKey::slot).orElse(model.slot());
            CellKey key = new CellKey(found.id(), slot);
            setAsideUnlessOf(key);
            model.chosenProperty().set(Optional.of(key));
            model.entry().belong(reader.cell());
        });
        return station.isPresent();
    }

    @Override
    public void takeTime() {
        reader.cell().ifPresent(this::setAsideUnlessOf);
        model.entry().belong(reader.cell());
    }

    /** Half a count is never carried into another cell. What was typed before any cell was named was meant for this one. */
    private void setAsideUnlessOf(CellKey key) {
        if (model.entry().begunFor().filter(begun -> !begun.equals(key)).isPresent()) {
            model.setAsideTyped();
        }
    }

    @Override
    public void keep() {
        TallyRequest request = reader.request();
        if (reader.parts().isEmpty()) {
            stop(List.of(), messages.text("entry.parts.error"));
        } else if (reader.addsToACountUnderWay()) {
            stop(List.of(), messages.text("entry.underWay.error"));
        } else {
            List<Finding> findings = services.tallies().check(request);
            if (findings.isEmpty()) {
                send(request);
            } else {
                stop(findings, words.wayOn(findings, cellsOpen));
            }
        }
    }

    private void stop(List<Finding> findings, String sentence) {
        model.entry().findingsProperty().set(findings);
        model.entry().problemProperty().set(sentence);
    }

    private void send(TallyRequest request) {
        Station station = reader.station().orElseThrow();
        Instant time = reader.time().orElseThrow();
        keeper.keep(new OwnCount.About(station.id(), station.number(), time), request);
        model.entry().clear();
        ways.ifPresent(onward -> onward.kept(begunInGrid));
    }

    @Override
    public void leave() {
        ways.ifPresent(Ways::left);
    }

    @Override
    public void discard() {
        model.entry().clear();
        if (begunInGrid) {
            leave();
        }
    }

    @Override
    public void explain() {
        if (FindingWords.asksReason(model.entry().findingsProperty().get())) {
            toReason.run();
        }
    }

    @Override
    public void change() {
        model.entry().forgive();
    }

    @Override
    public void changeKind() {
        CountKind other = model.entry().kindProperty().get() == CountKind.CUMULATIVE
                ? CountKind.SINCE_LAST
                : CountKind.CUMULATIVE;
        reader.station().map(Station::id).ifPresent(id -> remember(id, other));
        model.entry().kindProperty().set(other);
    }

    private void remember(StationId station, CountKind kind) {
        if (kind == CountKind.SINCE_LAST) {
            model.sinceLast().add(station);
        } else {
            model.sinceLast().remove(station);
        }
    }

    @Override
    public boolean isStopped() {
        return model.entry().isStopped();
    }
}
