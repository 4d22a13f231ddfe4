package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.EventKind;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.daylog.EventForm.Field;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;

/** Enters events: reads which stations are meant, asks the rules for each of them, and keeps all or none. */
final class EventFormController implements Screen {
    private final DayLogModel model;
    private final Keeping keeping;
    private final Messages messages;
    private final EntryWords words;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private EventForm form;

    @FXML
    private KeptLabel kept;

    EventFormController(DayLogModel model, Keeping keeping, Messages messages) {
        this.model = model;
        this.keeping = keeping;
        this.messages = messages;
        words = new EntryWords(messages);
    }

    @FXML
    private void initialize() {
        form.use(messages);
        form.suggest(
                text -> chooser().suggestions(text),
                line -> StationChooser.with(model.event().stationsProperty().get(), line));
        form.onKeep(this::keep);
    }

    @Override
    public void onShow() {
        form.bind(model.event(), model.kept());
        subscriptions.onClose(() -> form.unbind(model.event()));
        subscriptions.follow(model.desk().nowProperty(), this::fillTime);
        subscriptions.follow(model.event().timeProperty(), this::timeEdited);
        subscriptions.follow(model.event().kindProperty(), kind -> {
            form.follow(kind);
            edited();
        });
        subscriptions.follow(model.event().stationsProperty(), text -> edited());
        subscriptions.follow(model.event().wordsProperty(), text -> form.clearErrors());
        subscriptions.follow(model.kept().batchProperty(), batch -> kept.show(batch, messages));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void focus() {
        form.focusStations();
    }

    private void fillTime(Instant now) {
        String minute = words.time(model.desk().board(), now);
        if (!model.event().timeIsOwnProperty().get()
                && !minute.equals(model.event().timeProperty().get())) {
            model.event().timeProperty().set(minute);
        }
    }

    private void timeEdited(String text) {
        String minute = words.time(model.desk().board(), model.desk().now());
        model.event().timeIsOwnProperty().set(!text.isBlank() && !text.equals(minute));
        form.clearErrors();
    }

    private void edited() {
        form.clearErrors();
        form.confirm(
                switch (choice()) {
                    case StationChoice.Nothing _ ->
                        messages.text(kind().isAtStation() ? "event.stations.hint" : "event.ward.hint");
                    case StationChoice.Unknown(var part) -> messages.text("event.unknown.hint", part);
                    case StationChoice.Ambiguous(var part, var matches) ->
                        messages.text(
                                "event.ambiguous.hint", part, messages.formats().count(matches));
                    case StationChoice.Chosen(var stations) -> chosen(stations);
                });
    }

    private String chosen(List<Station> stations) {
        return stations.size() == 1
                ? messages.text(
                        "keying.station.text",
                        words.number(stations.getFirst()),
                        stations.getFirst().place().name())
                : messages.text(
                        "event.chosen.hint",
                        messages.formats().count(stations.size()),
                        StationChooser.numbers(stations));
    }

    private StationChooser chooser() {
        return new StationChooser(messages, model.desk().board());
    }

    private EventKind kind() {
        return model.event().kindProperty().get();
    }

    /** "Tất cả" are the stations at which this event can happen now. */
    private StationChoice choice() {
        return chooser()
                .read(
                        model.event().stationsProperty().get(),
                        station -> keeping.check(kind().body(
                                                Optional.of(station.id()),
                                                model.desk().now(),
                                                "–"))
                                .isEmpty());
    }

    private void keep() {
        form.clearErrors();
        Optional<LocalTime> time = TallyDesk.time(model.event().timeProperty().get());
        switch (choice()) {
            case StationChoice.Unknown(var part) -> wrong(Field.STATIONS, "TB-R05", part);
            case StationChoice.Ambiguous(var part, var _) -> wrong(Field.STATIONS, "TB-R05", part);
            case StationChoice.Nothing _ when kind().isAtStation() -> wrong(Field.STATIONS, "TB-R05", "");
            case StationChoice.Nothing _ -> keep(List.of(), time);
            case StationChoice.Chosen(var stations) -> keep(stations, time);
        }
    }

    private void keep(List<Station> stations, Optional<LocalTime> time) {
        if (time.isEmpty()) {
            wrong(Field.TIME, "TB-R09", "");
            return;
        }
        String text = model.event().wordsProperty().get();
        if (kind().words() == EventKind.Words.NEEDED && text.isBlank()) {
            wrong(Field.WORDS, "TB-E01", "");
            return;
        }
        Instant at = model.desk().board().election().at(time.get());
        Map<Optional<Station>, EntryBody> bodies = new LinkedHashMap<>();
        if (stations.isEmpty()) {
            bodies.put(Optional.empty(), kind().body(Optional.empty(), at, text));
        }
        stations.forEach(station -> bodies.put(Optional.of(station), kind().body(Optional.of(station.id()), at, text)));
        if (allowed(bodies)) {
            keeping.keep(List.copyOf(bodies.values()), what(stations, time.get()), () -> {
                model.event().clear();
                fillTime(model.desk().now());
                form.focusStations();
            });
        }
    }

    /** All of them or none: half of what was typed is nothing that a clerk could check. */
    private boolean allowed(Map<Optional<Station>, EntryBody> bodies) {
        Map<String, List<Station>> refused = new LinkedHashMap<>();
        bodies.forEach((station, body) -> keeping.check(body)
                .ifPresent(code -> refused.merge(code, station.stream().toList(), EntryWords::both)));
        refused.forEach((code, stations) -> form.showError(
                code.equals("TB-R03") ? Field.TIME : Field.STATIONS,
                words.refusal(code, StationChooser.numbers(stations))));
        return refused.isEmpty();
    }

    private void wrong(Field field, String code, String part) {
        form.showError(field, words.wrong(code, part));
    }

    private String what(List<Station> stations, LocalTime time) {
        String where = stations.isEmpty()
                ? messages.text("log.ward.label")
                : messages.text("event.where.text", StationChooser.numbers(stations));
        return messages.text(
                "event.what.text",
                messages.text("event." + kind().id() + ".label"),
                messages.formats().time(time),
                where);
    }
}
