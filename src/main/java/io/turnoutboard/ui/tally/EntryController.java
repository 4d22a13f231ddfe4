package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.ui.control.StationFinder;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;

/** Keys counts: one place for what is typed, wherever the hand began, which the grid mirrors in the chosen cell. */
final class EntryController implements Screen {
    private final TallyModel model;
    private final EntryReader reader;
    private final EntryWords words;
    private final EntryHand hand;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private EntryForm form;

    EntryController(TallyModel model, TallyServices services, boolean cellsOpen, Messages messages) {
        this.model = model;
        this.messages = messages;
        reader = new EntryReader(model, new StationFinder(messages));
        words = new EntryWords(model, reader, services.tallies(), messages);
        hand = new EntryHand(model, services, words, cellsOpen, messages);
    }

    @FXML
    private void initialize() {
        form.use(messages);
        form.act(hand);
        form.suggest(this::suggestions, hand);
        hand.onReason(form::focusReason);
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
        List.of(
                        entry.votedProperty(),
                        entry.mobileBoxProperty(),
                        entry.addedVotersProperty(),
                        entry.menProperty(),
                        entry.womenProperty())
                .forEach(text -> subscriptions.follow(text, now -> entry.belong(reader.cell())));
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

    void onWays(EntryHand.Ways onward) {
        hand.onWays(onward);
    }

    void changeKind() {
        hand.changeKind();
    }

    /** A figure was typed in the grid: it is the first of the count, or goes on with one that was begun there. */
    void begin(String figure) {
        hand.begin(true);
        form.focusVoted();
        if (!model.entry().isStopped()) {
            model.entry().votedProperty().set(model.entry().votedProperty().get() + figure);
            form.focusVoted();
        }
    }

    void focusStation() {
        hand.begin(false);
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
        EntryModel entry = model.entry();
        model.board()
                .showTyped(
                        entry.begunFor().or(reader::cell), entry.votedProperty().get());
    }

    private void showWords() {
        form.confirm(words.confirmation());
        form.showDerived(words.derived());
    }

    private void showKind(CountKind kind) {
        form.showKind(kind);
        edited();
    }
}
