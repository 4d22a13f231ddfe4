package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.People;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.TallyOutcome;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.Confirmation;
import io.turnoutboard.ui.control.KeptCount;
import io.turnoutboard.ui.control.KeptCounts;
import io.turnoutboard.ui.control.StationFinder;
import io.turnoutboard.ui.support.Notice;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Keys cumulative counts: finds the station, asks the rules, keeps the count away from the FX thread, tells its way. */
final class KeyingController implements Screen {
    private final OverviewModel overview;
    private final KeyingModel model;
    private final OverviewServices services;
    private final Messages messages;
    private final StationFinder finder;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private KeyingForm form;

    @FXML
    private KeptCounts kept;

    @FXML
    private Label person;

    KeyingController(OverviewModel overview, KeyingModel model, OverviewServices services, Messages messages) {
        this.overview = overview;
        this.model = model;
        this.services = services;
        this.messages = messages;
        finder = new StationFinder(messages);
    }

    @FXML
    private void initialize() {
        form.use(messages);
        kept.use(messages);
        form.suggest(text -> text.isBlank() || text.strip().matches("\\d.*")
                ? List.of()
                : finder.find(text, overview.desk().board()).stream()
                        .map(finder::line)
                        .toList());
        form.onStation(this::takeStation);
        form.onKeep(this::keep);
    }

    @Override
    public void onShow() {
        form.bind(model);
        subscriptions.onClose(() -> form.unbind(model));
        subscriptions.follow(overview.desk().newsProperty(), news -> news.ifPresent(model::hear));
        subscriptions.follow(overview.densityProperty(), density -> {
            form.arrange(density.isWide());
            kept.setMost(density.isWide() ? 8 : 1);
        });
        subscriptions.follow(overview.desk().standingProperty(), standing -> {
            fillTime(standing.slot());
            confirm();
        });
        subscriptions.follow(overview.selectedProperty(), this::follow);
        subscriptions.follow(
                overview.desk().presentProperty(),
                present -> person.setText(present.map(People.Person::name).orElse("")));
        subscriptions.follow(model.stationProperty(), text -> edited());
        subscriptions.follow(model.timeProperty(), this::timeEdited);
        subscriptions.follow(model.votedProperty(), text -> {
            model.belong(typed().map(Station::number).map(OptionalInt::of).orElse(OptionalInt.empty()));
            edited();
        });
        subscriptions.follow(model.findingsProperty(), form::show);
        kept.show(model.kept());
        subscriptions.onClose(() -> kept.release(model.kept()));
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void focus() {
        form.focusStation();
    }

    private void fillTime(Optional<Slot> slot) {
        if (!model.timeIsOwnProperty().get()) {
            model.timeProperty().set(slotText(slot));
        }
    }

    private String slotText(Optional<Slot> slot) {
        return slot.map(Slot::at).map(messages.formats()::time).orElse("");
    }

    private void timeEdited(String text) {
        Optional<Slot> slot = overview.desk().standing().slot();
        boolean same = TallyDesk.time(text).equals(slot.map(Slot::at));
        model.timeIsOwnProperty().set(!text.isBlank() && !same);
        edited();
    }

    private void edited() {
        model.findingsProperty().set(List.of());
        confirm();
    }

    private void follow(Optional<StationId> selected) {
        Optional<Station> station =
                selected.flatMap(overview.desk().board()::station).map(StationTurnout::station);
        if (station.isPresent() && !station.equals(typed())) {
            model.stationProperty().set(finder.line(station.get()));
        }
        station.ifPresent(found -> model.turnTo(found.number()));
        confirm();
    }

    private Optional<Station> typed() {
        return finder.one(model.stationProperty().get(), overview.desk().board());
    }

    /** The station was finished with Enter or left: it is selected everywhere, and the hand goes on to the count. */
    private boolean takeStation() {
        Optional<Station> station = typed();
        station.ifPresent(found -> {
            model.stationProperty().set(finder.line(found));
            model.turnTo(found.number());
            overview.select(Optional.of(found.id()));
        });
        return station.isPresent();
    }

    private void confirm() {
        form.confirm(new Confirmation(
                        messages, overview.desk().board(), overview.desk().standing())
                .of(model.stationProperty().get(), finder));
    }

    private void keep() {
        if (model.busyProperty().get()) {
            return;
        }
        TallyRequest request = request();
        List<Finding> findings = services.tallies().check(request);
        model.findingsProperty().set(findings);
        if (findings.isEmpty()) {
            model.busyProperty().set(true);
            services.tasks().run(() -> services.tallies().record(request), this::kept, this::failed);
        } else {
            form.focusFault(findings);
        }
    }

    private TallyRequest request() {
        String station = model.stationProperty().get();
        return model.request(typed().map(Station::number)
                .map(number -> Integer.toString(number))
                .orElse(station));
    }

    private void kept(TallyOutcome outcome) {
        model.busyProperty().set(false);
        switch (outcome) {
            case TallyOutcome.Saved saved -> {
                model.keep(KeptCount.of(saved, overview.desk().board()));
                form.focusStation();
            }
            case TallyOutcome.Refused refused -> {
                model.findingsProperty().set(refused.findings());
                form.focusFault(refused.findings());
            }
            case TallyOutcome.NotSaved notSaved -> tellNotSaved(notSaved.code(), Optional.empty());
        }
    }

    private void failed(Throwable cause) {
        model.busyProperty().set(false);
        tellNotSaved("TB-U02", Optional.of(cause));
    }

    private void tellNotSaved(String code, Optional<Throwable> cause) {
        List<String> what = List.of(
                model.stationProperty().get(),
                model.timeProperty().get(),
                model.votedProperty().get());
        services.notices().show(new Notice(code, "notice.countNotSaved.text", what, cause));
    }
}
