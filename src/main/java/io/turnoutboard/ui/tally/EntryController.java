package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.FindingWords;
import io.turnoutboard.ui.control.StationFinder;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;

/** Keys counts: one place for what is typed, wherever the hand began, which the grid mirrors in the chosen cell. */
final class EntryController implements Screen, EntryActions {
    /** Where the hand goes from here; the screen knows. */
    interface Ways {
        /** A count was let through. */
        void kept(boolean begunInGrid);

        void left();

        /** Something was typed that does not count. */
        void stopped();
    }

    private final TallyModel model;
    private final TallyServices services;
    private final boolean cellsOpen;
    private final EntryReader reader;
    private final EntryWords words;
    private final CountKeeper keeper;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Ways> ways = Optional.empty();
    private boolean begunInGrid = true;

    @FXML
    private EntryForm form;

    EntryController(TallyModel model, TallyServices services, boolean cellsOpen, Messages messages) {
        this.model = model;
        this.services = services;
        this.cellsOpen = cellsOpen;
        this.messages = messages;
        reader = new EntryReader(model, new StationFinder(messages));
        words = new EntryWords(model, reader, services.tallies(), messages);
        keeper = new CountKeeper(model, services, messages);
    }

    @FXML
    private void initialize() {
        form.use(messages, ReadyReasons.of(messages));
        form.act(this);
        form.suggest(this::suggestions, this);
    }

    private List<String> suggestions(String text) {
        return text.isBlank() || text.strip().matches("\\d.*")
                ? List.of()
                : reader.finder().find(text, model.desk().board()).stream()
                        .map(words::line)
                        .toList();
    }

    @Override
    public void onShow() {
        EntryModel entry = model.entry();
        form.bind(entry);
        subscriptions.onClose(() -> form.unbind(entry));
        subscriptions.follow(model.chosenProperty(), this::follow);
        subscriptions.follow(entry.stationProperty(), text -> edited());
        subscriptions.follow(entry.timeProperty(), text -> edited());
        subscriptions.follow(entry.votedProperty(), text -> edited());
        subscriptions.follow(entry.kindProperty(), this::showKind);
        subscriptions.follow(entry.findingsProperty(), form::show);
        subscriptions.follow(entry.problemProperty(), form::showProblem);
        subscriptions.follow(model.board().gridProperty(), grid -> showWords());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void onWays(Ways onward) {
        ways = Optional.of(onward);
    }

    /** A figure was typed in the grid: it is the first of the count, or goes on with one that was begun there. */
    void begin(String figure) {
        begunInGrid = true;
        form.focusVoted();
        if (model.entry().isStopped()) {
            figureIgnored();
        } else {
            model.entry().votedProperty().set(model.entry().votedProperty().get() + figure);
            form.focusVoted();
        }
    }

    void focusStation() {
        begunInGrid = false;
        form.focusStation();
    }

    void focusVoted() {
        form.focusVoted();
    }

    void unfoldParts() {
        model.entry().partsOpenProperty().set(!model.entry().partsOpenProperty().get());
        if (model.entry().partsOpenProperty().get()) {
            form.focusParts();
        } else {
            form.focusVoted();
        }
    }

    void say(String sentence) {
        form.confirm(sentence);
    }

    /** The chosen cell fills station and time; a time of one's own stays where it belongs to the same cut-off. */
    private void follow(Optional<CellKey> chosen) {
        chosen.ifPresent(key -> {
            model.board().row(key.station()).ifPresent(row -> {
                if (!reader.station().equals(Optional.of(row.station()))) {
                    model.entry().stationProperty().set(words.line(row.station()));
                }
            });
            boolean same = reader.time()
                    .flatMap(at -> model.board().cellOf(key.station(), at))
                    .equals(Optional.of(key));
            if (!same) {
                model.entry().timeProperty().set(timeText(key.slot()));
            }
            model.entry().kindProperty().set(model.kindOf(key.station()));
        });
        edited();
    }

    /** The time of the cut-off; before it has come the present minute, which belongs to it too. */
    private String timeText(int slot) {
        SlotGrid grid = model.board().grid();
        Instant minute = model.desk().now().truncatedTo(ChronoUnit.MINUTES);
        Slot planned = grid.slots().get(slot);
        boolean early = minute.isBefore(grid.time(slot)) && grid.slotOf(minute).orElse(-1) == slot;
        return messages.formats()
                .time(early ? model.desk().board().election().localTime(minute).toLocalTime() : planned.at());
    }

    private void edited() {
        model.entry().forgive();
        showWords();
        model.board().showTyped(reader.cell(), model.entry().votedProperty().get());
    }

    private void showWords() {
        form.confirm(words.confirmation());
        form.showDerived(words.derived());
    }

    private void showKind(CountKind kind) {
        form.showKind(kind);
        edited();
    }

    @Override
    public boolean takeStation() {
        Optional<Station> station = reader.station();
        station.ifPresent(found -> {
            model.entry().stationProperty().set(words.line(found));
            int slot = reader.cell().map(CellKey::slot).orElse(model.slot());
            // What is typed already goes along: it was meant for this station.
            model.chosenProperty().set(Optional.of(new CellKey(found.id(), slot)));
        });
        return station.isPresent();
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
        ways.ifPresent(Ways::stopped);
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
            form.focusReason();
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

    @Override
    public void figureIgnored() {
        ways.ifPresent(Ways::stopped);
    }
}
