package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.Roll;
import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.EntryBody.ListChangeProposed;
import io.turnoutboard.domain.ledger.EntryBody.ListChanged;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.control.StationFinder;
import io.turnoutboard.ui.daylog.ListChangeForm.Field;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;

/** Enters a change of a list: at once before its station opens, after it as a proposal to a second person. */
final class ListChangeController implements Screen {
    private static final int MOST = 100_000;

    private final DayLogModel model;
    private final Keeping keeping;
    private final Messages messages;
    private final StationFinder finder;
    private final EntryWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private ListChangeForm form;

    @FXML
    private KeptLabel kept;

    ListChangeController(DayLogModel model, Keeping keeping, Messages messages) {
        this.model = model;
        this.keeping = keeping;
        this.messages = messages;
        finder = new StationFinder(messages);
        words = new EntryWords(messages);
    }

    @FXML
    private void initialize() {
        form.use(messages, change().sameForAllProperty());
        form.suggest(text -> text.isBlank() || text.strip().matches("\\d.*")
                ? List.of()
                : finder.find(text, model.desk().board()).stream()
                        .map(finder::line)
                        .toList());
        form.onKeep(this::keep);
    }

    @Override
    public void onShow() {
        form.bind(change(), model.kept());
        subscriptions.onClose(() -> form.unbind(change()));
        subscriptions.follow(model.desk().nowProperty(), this::fillTime);
        subscriptions.follow(change().timeProperty(), this::timeEdited);
        subscriptions.follow(change().stationProperty(), text -> edited());
        subscriptions.follow(change().reasonProperty(), text -> form.clearErrors());
        subscriptions.follow(model.desk().boardProperty(), board -> edited());
        subscriptions.follow(model.kept().batchProperty(), batch -> kept.show(batch, messages));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private ListChangeModel change() {
        return model.listChange();
    }

    private void fillTime(Instant now) {
        String minute = words.time(model.desk().board(), now);
        if (!change().timeIsOwnProperty().get()
                && !minute.equals(change().timeProperty().get())) {
            change().timeProperty().set(minute);
        }
    }

    private void timeEdited(String text) {
        String minute = words.time(model.desk().board(), model.desk().now());
        change().timeIsOwnProperty().set(!text.isBlank() && !text.equals(minute));
        form.clearErrors();
    }

    private Optional<StationTurnout> station() {
        return finder.one(change().stationProperty().get(), model.desk().board())
                .flatMap(station -> model.desk().board().station(station.id()));
    }

    private void edited() {
        form.clearErrors();
        form.confirm(station().map(this::confirmation).orElseGet(() -> messages.text("lists.station.hint")));
    }

    private String confirmation(StationTurnout turnout) {
        LogWords log = new LogWords(messages, model.desk().board());
        String list = log.voters(turnout.rollAt(model.desk().now()));
        String name = finder.line(turnout.station());
        return turnout.openedAt()
                .map(at -> messages.text("lists.opened.hint", name, list, log.time(at)))
                .orElseGet(() -> messages.text("lists.notOpened.hint", name, list));
    }

    private void keep() {
        form.clearErrors();
        Optional<StationTurnout> turnout = station();
        Optional<LocalTime> time = TallyDesk.time(change().timeProperty().get());
        Optional<Roll> added = voters(change().added());
        Optional<Roll> struck = voters(change().struck());
        String reason = change().reasonProperty().get();
        if (turnout.isEmpty()) {
            form.showError(Field.STATION, words.wrong("TB-R05", ""));
        } else if (added.isEmpty() || struck.isEmpty()) {
            form.showError(Field.VOTERS, words.wrong("TB-E04", ""));
        } else if (added.get().equals(Roll.EMPTY) && struck.get().equals(Roll.EMPTY)) {
            form.showError(Field.VOTERS, words.wrong("TB-E02", ""));
        } else if (time.isEmpty()) {
            form.showError(Field.TIME, words.wrong("TB-R09", ""));
        } else if (reason.isBlank()) {
            form.showError(Field.REASON, words.wrong("TB-E03", ""));
        } else {
            Instant at = model.desk().board().election().at(time.get());
            keep(turnout.get(), new RollChange(at, added.get(), struck.get(), reason));
        }
    }

    private void keep(StationTurnout turnout, RollChange change) {
        EntryBody body = turnout.openedAt().isPresent()
                ? new ListChangeProposed(turnout.station().id(), change)
                : new ListChanged(turnout.station().id(), change);
        Optional<String> refused = keeping.check(body);
        if (refused.isPresent()) {
            form.showError(field(refused.get()), words.refusal(refused.get(), ""));
            return;
        }
        LogWords log = new LogWords(messages, model.desk().board());
        keeping.keep(
                List.of(body),
                messages.text("lists.what.text", words.number(turnout.station()), log.change(change)),
                () -> {
                    change().clear();
                    fillTime(model.desk().now());
                    form.focusStation();
                });
    }

    private static Field field(String code) {
        return switch (code) {
            case "TB-R03", "TB-L09" -> Field.TIME;
            case "TB-L08" -> Field.VOTERS;
            default -> Field.STATION;
        };
    }

    /** The numbers as typed, a blank one being none; empty where one of them is no number. */
    private Optional<Roll> voters(Map<Ballot, StringProperty> texts) {
        OptionalInt first = voters(texts, Ballot.NATIONAL_ASSEMBLY);
        boolean same = change().sameForAllProperty().get();
        OptionalInt second = same ? first : voters(texts, Ballot.CITY_COUNCIL);
        OptionalInt third = same ? first : voters(texts, Ballot.WARD_COUNCIL);
        return first.isEmpty() || second.isEmpty() || third.isEmpty()
                ? Optional.empty()
                : Optional.of(new Roll(first.getAsInt(), second.getAsInt(), third.getAsInt()));
    }

    private static OptionalInt voters(Map<Ballot, StringProperty> texts, Ballot ballot) {
        StringProperty text = texts.get(ballot);
        if (text == null || text.get().isBlank()) {
            return OptionalInt.of(0);
        }
        OptionalInt number = TallyDesk.count(text.get());
        return number.isPresent() && number.getAsInt() > MOST ? OptionalInt.empty() : number;
    }
}
