package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.ledger.EntryBody.ConflictResolved;
import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Proposal;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.ui.support.Screen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What waits in the cell for a person: counts that contradict each other, and corrections to approve or reject. */
final class CellDecisionsController implements Screen {
    private final CellModel model;
    private final CellKeeping keeping;
    private final Messages messages;
    private final Map<Long, CorrectionCard> cards = new LinkedHashMap<>();
    private Optional<CellSight> sight = Optional.empty();
    private Optional<DisputeCard> dispute = Optional.empty();
    private Optional<SlotCell> disputed = Optional.empty();

    @FXML
    private VBox pane;

    @FXML
    private VBox waiting;

    @FXML
    private TextField reason;

    @FXML
    private Label refused;

    CellDecisionsController(CellModel model, CellKeeping keeping, Messages messages) {
        this.model = model;
        this.keeping = keeping;
        this.messages = messages;
    }

    @Override
    public void onShow() {
        reason.textProperty().bindBidirectional(model.decisionProperty());
        waiting.disableProperty().bind(model.busyProperty());
    }

    @Override
    public void onHide() {
        waiting.disableProperty().unbind();
        reason.textProperty().unbindBidirectional(model.decisionProperty());
    }

    void show(CellSight shown) {
        boolean same = sight.filter(before -> before.turnout().equals(shown.turnout())
                        && before.time().equals(shown.time()))
                .isPresent();
        sight = Optional.of(shown);
        List<Proposal<Tally>> proposals = shown.cell().map(SlotCell::waiting).orElse(List.of());
        Optional<SlotCell> conflict =
                shown.cell().filter(cell -> !cell.disputed().isEmpty());
        if (!same || !conflict.equals(disputed)) {
            disputed = conflict;
            dispute = conflict.map(cell -> new DisputeCard(shown, cell, messages, this::choose));
            tell("");
        }
        cards.keySet().removeIf(seq -> proposals.stream().noneMatch(each -> each.seq() == seq));
        proposals.forEach(each -> cards.computeIfAbsent(
                        each.seq(), seq -> new CorrectionCard(seq, messages, approved -> decide(each, approved)))
                .show(new CorrectionWords(messages, shown, keeping).of(each)));
        List<Node> nodes = new ArrayList<>();
        dispute.ifPresent(nodes::add);
        nodes.addAll(cards.values());
        if (!nodes.equals(waiting.getChildren())) {
            waiting.getChildren().setAll(nodes);
        }
        pane.setVisible(!nodes.isEmpty());
        pane.setManaged(!nodes.isEmpty());
    }

    /** True where there was something to decide, and the keyboard went there. */
    boolean takeFocus() {
        Optional<Button> first = dispute.flatMap(DisputeCard::first)
                .or(() -> cards.values().stream()
                        .flatMap(card -> card.first().stream())
                        .findFirst());
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private void decide(Proposal<Tally> proposal, boolean approved) {
        sight.ifPresent(shown -> keeping.keep(
                new ProposalDecided(shown.station().id(), shown.time(), proposal.seq(), approved, reason.getText()),
                this::tell));
    }

    private void choose(Tally chosen) {
        sight.ifPresent(shown -> keeping.keep(
                new ConflictResolved(shown.station().id(), shown.time(), chosen.seq(), reason.getText()), this::tell));
    }

    private void tell(String why) {
        refused.setText(why);
        refused.setVisible(!why.isEmpty());
        refused.setManaged(!why.isEmpty());
    }
}
