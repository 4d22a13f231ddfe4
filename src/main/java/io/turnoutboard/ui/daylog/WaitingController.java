package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.RollChange;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.service.People;
import io.turnoutboard.ui.support.News;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The changes of lists that wait for a second person. */
final class WaitingController implements Screen {
    private final DayLogModel model;
    private final Keeping keeping;
    private final People people;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<Long, WaitingCard> cards = new HashMap<>();

    @FXML
    private Label title;

    @FXML
    private Label none;

    @FXML
    private VBox list;

    WaitingController(DayLogModel model, Keeping keeping, People people, Messages messages) {
        this.model = model;
        this.keeping = keeping;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        subscriptions.add(News.latest(people.present(), present -> show()));
        subscriptions.follow(model.desk().boardProperty(), board -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        for (StationTurnout turnout : model.desk().board().stations()) {
            turnout.list().proposals().stream()
                    .filter(Proposal::isWaiting)
                    .forEach(proposal -> shown.add(card(turnout.station(), proposal)));
        }
        cards.values().retainAll(shown);
        if (!shown.equals(list.getChildren())) {
            list.getChildren().setAll(shown);
        }
        none.setVisible(shown.isEmpty());
        none.setManaged(shown.isEmpty());
        title.setText(messages.text("waiting.title", messages.formats().count(shown.size())));
    }

    private WaitingCard card(Station station, Proposal<RollChange> proposal) {
        WaitingCard card = cards.computeIfAbsent(proposal.seq(), seq -> new WaitingCard(messages));
        LogWords words = new LogWords(messages, model.desk().board());
        Optional<String> refused = keeping.check(decision(station, proposal, true, ""));
        boolean own = proposal.origin().author().equals(people.present().value().id());
        String hindrance = refused.map(code -> new EntryWords(messages).refusal(code, ""))
                .orElseGet(() -> own ? messages.text("waiting.own.text") : "");
        card.show(
                messages.text(
                        "waiting.what.text",
                        new EntryWords(messages).number(station),
                        words.change(proposal.value()),
                        words.time(proposal.value().at())),
                proposal.value().reason(),
                messages.text(
                        "waiting.who.text",
                        words.person(proposal.origin().author()),
                        words.time(proposal.origin().madeAt())),
                hindrance,
                refused.isEmpty());
        card.onDecide(() -> decide(card, station, proposal, true), () -> decide(card, station, proposal, false));
        return card;
    }

    private void decide(WaitingCard card, Station station, Proposal<RollChange> proposal, boolean approved) {
        ProposalDecided decided = decision(station, proposal, approved, card.reason());
        Optional<String> refused = keeping.check(decided);
        card.showError(
                refused.map(code -> new EntryWords(messages).refusal(code, "")).orElse(""));
        if (refused.isEmpty()) {
            String key = approved ? "waiting.approved.text" : "waiting.rejected.text";
            String what = messages.text(
                    key,
                    new EntryWords(messages).number(station),
                    new LogWords(messages, model.desk().board()).change(proposal.value()));
            keeping.keep(List.of(decided), what, () -> {});
        }
    }

    private static ProposalDecided decision(
            Station station, Proposal<RollChange> proposal, boolean approved, String reason) {
        return new ProposalDecided(station.id(), proposal.value().at(), proposal.seq(), approved, reason);
    }
}
