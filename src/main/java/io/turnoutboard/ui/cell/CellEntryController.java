package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.ledger.EntryBody.TallyCorrected;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.ledger.EntryBody.TallyWithdrawn;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Finding;
import io.turnoutboard.domain.turnout.SlotLock;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.domain.turnout.TallyRule;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.service.TallyRequest;
import io.turnoutboard.ui.control.FindingWords;
import io.turnoutboard.ui.support.Screen;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.fxml.FXML;

/** Another value for the cell, at once or as a proposal, and taking back a count of one's own. */
final class CellEntryController implements Screen {
    private final CellModel model;
    private final CellServices services;
    private final CellKeeping keeping;
    private final Messages messages;
    private Optional<CellSight> sight = Optional.empty();

    @FXML
    private CellForm form;

    CellEntryController(CellModel model, CellServices services, CellKeeping keeping, Messages messages) {
        this.model = model;
        this.services = services;
        this.keeping = keeping;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        form.use(messages);
        form.onKeep(this::keep);
        form.onWithdraw(this::withdraw);
        form.onTyped(this::preview);
    }

    @Override
    public void onShow() {
        form.bind(model);
    }

    @Override
    public void onHide() {
        form.unbind(model);
    }

    void takeFocus() {
        form.takeFocus();
    }

    void show(CellSight shown) {
        if (!sight.map(CellSight::time).equals(Optional.of(shown.time()))
                || !sight.map(CellSight::station).equals(Optional.of(shown.station()))) {
            form.showFaults("", "");
        }
        sight = Optional.of(shown);
        String key = shown.way().name();
        form.name(messages.text("cell.way." + key + ".title"), messages.text("cell.way." + key + ".button"));
        showWithdrawal(shown);
        preview();
    }

    private void showWithdrawal(CellSight shown) {
        CellWords words = new CellWords(messages, shown.board());
        Optional<Tally> own = shown.own();
        boolean any = shown.cell().filter(cell -> !cell.tallies().isEmpty()).isPresent();
        Optional<String> whyNot = own.isEmpty()
                ? Optional.of(messages.text("refusal.TB-L14.text"))
                : keeping.whyNot(withdrawn(shown, own.get(), ""));
        String until = messages.text("cell.withdraw.note", words.time(SlotLock.locksAt(shown.time())));
        form.showWithdrawal(
                any,
                own.map(tally -> messages.text("cell.withdraw.button", words.count(tally.voted())))
                        .orElseGet(() -> messages.text("cell.withdrawNone.button")),
                whyNot.map(why -> messages.text("cell.withdraw.whyNot", why)).orElse(until),
                whyNot.isEmpty());
    }

    private void preview() {
        OptionalInt voted = TallyDesk.count(model.votedProperty().get());
        form.showEffect(
                sight.isEmpty() || voted.isEmpty() || sight.get().holds().isEmpty()
                        ? List.of()
                        : new EffectWords(messages, sight.get()).of(voted.getAsInt()));
    }

    private void keep() {
        if (sight.isEmpty() || model.busyProperty().get()) {
            return;
        }
        switch (sight.get().way()) {
            case FIRST -> keepAtOnce(sight.get(), true);
            case DIRECT -> keepAtOnce(sight.get(), false);
            case PROPOSAL -> propose(sight.get());
        }
    }

    private void keepAtOnce(CellSight shown, boolean first) {
        String reason = form.reason();
        if (reason.isBlank() && !first) {
            form.showFaults("", messages.text("cell.reason.missing"));
            return;
        }
        OptionalInt voted = TallyDesk.count(model.votedProperty().get());
        TallyRequest plain = TallyRequest.of(
                Integer.toString(shown.station().number()),
                new CellWords(messages, shown.board()).time(shown.time()),
                model.votedProperty().get(),
                reason);
        TallyRequest request = new TallyRequest(
                plain.station(), plain.time(), plain.voted(), reason, parts(shown, voted.orElse(0)), plain.kind());
        List<Finding> findings = services.tallies().check(request);
        showFindings(findings);
        if (findings.isEmpty()) {
            keeping.keep(request, refused -> showFindings(refused.findings()));
        }
    }

    private void showFindings(List<Finding> findings) {
        FindingWords words = new FindingWords(messages);
        String count = String.join(
                "\n",
                List.of(FindingWords.Field.TIME, FindingWords.Field.COUNT).stream()
                        .map(field -> words.at(field, findings))
                        .filter(says -> !says.isBlank())
                        .toList());
        form.showFaults(count, words.at(FindingWords.Field.REASON, findings));
    }

    private void propose(CellSight shown) {
        OptionalInt voted = TallyDesk.count(model.votedProperty().get());
        Optional<Tally> holds = shown.holds();
        String wrong = voted.isPresent() ? "" : messages.text("rule." + TallyRule.NOT_A_WHOLE_NUMBER.code() + ".clerk");
        String missing = form.reason().isBlank() ? messages.text("cell.reason.missing") : "";
        form.showFaults(wrong, missing);
        if (voted.isEmpty() || !missing.isEmpty() || holds.isEmpty()) {
            return;
        }
        TallyCorrected corrected = new TallyCorrected(
                shown.station().id(),
                shown.time(),
                voted.getAsInt(),
                parts(shown, voted.getAsInt()),
                form.reason(),
                holds.get().seq());
        Optional<String> whyNot = keeping.whyNot(corrected);
        whyNot.ifPresent(why -> form.showFaults(why, ""));
        if (whyNot.isEmpty()) {
            keeping.keep(corrected, why -> form.showFaults(why, ""));
        }
    }

    private static TallyParts parts(CellSight shown, int voted) {
        return shown.holds().map(tally -> tally.partsWithin(voted)).orElse(TallyParts.NONE);
    }

    private void withdraw() {
        String reason = form.reason();
        form.showFaults("", reason.isBlank() ? messages.text("cell.reason.missing") : "");
        if (sight.isPresent() && !reason.isBlank() && !model.busyProperty().get()) {
            sight.get()
                    .own()
                    .ifPresent(
                            own -> keeping.keep(withdrawn(sight.get(), own, reason), why -> form.showFaults("", why)));
        }
    }

    private static TallyWithdrawn withdrawn(CellSight shown, Tally own, String reason) {
        return new TallyWithdrawn(shown.station().id(), shown.time(), own.seq(), reason);
    }
}
