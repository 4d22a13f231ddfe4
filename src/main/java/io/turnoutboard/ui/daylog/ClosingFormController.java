package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.ledger.EntryBody.ClosingRecorded;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.ClosingEntry;
import io.turnoutboard.domain.turnout.ClosingRule;
import io.turnoutboard.domain.turnout.ClosingRules;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Enters the closing figures of a ballot, and checks them while they are typed. */
final class ClosingFormController implements Screen {
    private final DayLogModel model;
    private final Keeping keeping;
    private final Messages messages;
    private final EntryWords entryWords;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<ClosingModel.Place> shownPlace = Optional.empty();
    private Map<ClosingField, String> filled = Map.of();

    @FXML
    private Label title;

    @FXML
    private BallotChips ballots;

    @FXML
    private Node body;

    @FXML
    private ClosingForm form;

    @FXML
    private ClosingChecks checks;

    @FXML
    private ClosingComparisonPane comparison;

    @FXML
    private ClosingDifferences differences;

    @FXML
    private KeptLabel kept;

    ClosingFormController(DayLogModel model, Keeping keeping, Messages messages) {
        this.model = model;
        this.keeping = keeping;
        this.messages = messages;
        entryWords = new EntryWords(messages);
    }

    @FXML
    private void initialize() {
        form.use(messages);
        form.onKeep(this::keep);
        ballots.use(messages, closing().ballotProperty()::set);
    }

    @Override
    public void onShow() {
        form.bind(closing(), model.kept());
        subscriptions.onClose(() -> form.unbind(closing()));
        subscriptions.follow(closing().stationProperty(), station -> showPlace());
        subscriptions.follow(closing().ballotProperty(), ballot -> showPlace());
        subscriptions.follow(model.desk().boardProperty(), board -> check());
        for (ClosingField field : ClosingField.values()) {
            subscriptions.follow(closing().text(field), text -> check());
        }
        subscriptions.follow(model.kept().batchProperty(), batch -> kept.show(batch, messages));
    }

    @Override
    public void onHide() {
        putAside();
        subscriptions.close();
    }

    /** What was typed and not kept outlives another place, another screen and another language. */
    private void putAside() {
        if (!closing().typed().equals(filled)) {
            shownPlace.ifPresent(closing()::putAside);
        }
    }

    private ClosingModel closing() {
        return model.closing();
    }

    private ClosingPrompt prompt() {
        return new ClosingPrompt(form, checks, comparison, differences, messages);
    }

    private ClosingWords words() {
        return new ClosingWords(messages, model.desk().board());
    }

    private Optional<StationTurnout> turnout() {
        return closing().stationProperty().get().flatMap(model.desk().board()::station);
    }

    /** Another station or ballot: what was typed for the last one is put aside, and what there is for this one is shown. */
    private void showPlace() {
        ballots.show(model.desk().board().ballots());
        ballots.show(closing().ballotProperty().get());
        Optional<ClosingModel.Place> next = closing().place();
        if (!next.equals(shownPlace)) {
            putAside();
            shownPlace = next;
            closing().reasonProperty().set("");
            turnout().ifPresent(this::fill);
        }
        turnout()
                .ifPresentOrElse(
                        found -> title.setText(messages.text(
                                "keying.station.text",
                                entryWords.number(found.station()),
                                found.station().place().name())),
                        () -> title.setText(messages.text("closing.choose.text")));
        body.setDisable(turnout().isEmpty());
        check();
    }

    private void fill(StationTurnout found) {
        Map<ClosingField, String> shown = shownPlace
                .flatMap(closing()::draft)
                .orElseGet(() -> new ClosingTexts(messages.formats())
                        .of(
                                found,
                                closing().ballotProperty().get(),
                                model.desk().now()));
        for (ClosingField field : ClosingField.values()) {
            closing().text(field).set(shown.getOrDefault(field, ""));
        }
        filled = closing().typed();
    }

    private void check() {
        TypedFigures typed = new TypedFigures(closing());
        prompt().tell(typed);
        turnout()
                .ifPresent(found -> prompt().compare(
                                found,
                                closing().ballotProperty().get(),
                                typed,
                                model.desk().board(),
                                model.desk().now()));
        form.askReason(standing().isPresent());
    }

    private Optional<ClosingEntry> standing() {
        return turnout()
                .flatMap(found -> found.day().figures(closing().ballotProperty().get()));
    }

    private void keep() {
        TypedFigures typed = new TypedFigures(closing());
        Optional<StationTurnout> found = turnout();
        if (found.isEmpty()) {
            return;
        }
        if (typed.missing().isPresent()) {
            prompt().ask(typed.missing().get());
            return;
        }
        Ballot ballot = closing().ballotProperty().get();
        ClosingRecorded recorded = new ClosingRecorded(
                found.get().station().id(),
                ballot,
                typed.figures(),
                closing().reasonProperty().get(),
                standing().map(entry -> OptionalLong.of(entry.seq())).orElseGet(OptionalLong::empty));
        List<ClosingRule> broken =
                ClosingRules.judge(recorded, model.desk().board(), model.desk().now());
        if (broken.isEmpty()) {
            keep(found.get(), recorded);
        } else {
            prompt().tell(broken.getFirst());
        }
    }

    private void keep(StationTurnout found, ClosingRecorded recorded) {
        Optional<String> refused = keeping.check(recorded);
        if (refused.isPresent()) {
            form.showError(ClosingField.VOTED, entryWords.refusal(refused.get(), ""));
            return;
        }
        String what = messages.text(
                "closing.what.text", entryWords.number(found.station()), words().ballot(recorded.ballot()));
        keeping.keep(List.of(recorded), what, () -> {
            shownPlace.ifPresent(closing()::forget);
            closing().reasonProperty().set("");
            filled = closing().typed();
            goOn(recorded.ballot());
        });
    }

    /** On to the next ballot of the station, which nearly always comes with the same paper. */
    private void goOn(Ballot kept) {
        Optional<Ballot> next = model.desk().board().ballots().stream()
                .dropWhile(each -> each != kept)
                .skip(1)
                .findFirst();
        next.ifPresent(ballot -> {
            closing().ballotProperty().set(ballot);
            form.focus(ClosingField.VOTED);
        });
    }
}
