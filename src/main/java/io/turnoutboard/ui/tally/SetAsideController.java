package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.service.Draft;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.control.StationFinder;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Offers what was half typed and left, by a hand that went elsewhere or a program that ended, one after the other. */
final class SetAsideController implements Screen {
    private final TallyModel model;
    private final Messages messages;
    private final StationFinder finder;
    private final Subscriptions subscriptions = new Subscriptions();
    private final InvalidationListener listener = change -> show();
    private Runnable takenUp = () -> {};

    @FXML
    private HBox strip;

    @FXML
    private Label sentence;

    @FXML
    private Button goOn;

    SetAsideController(TallyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        finder = new StationFinder(messages);
    }

    @FXML
    private void initialize() {
        goOn.setText(messages.text("tally.goOn.button", TallyKey.GO_ON.keys()));
    }

    @Override
    public void onShow() {
        model.setAside().addListener(listener);
        subscriptions.onClose(() -> model.setAside().removeListener(listener));
        show();
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void onTakenUp(Runnable taken) {
        takenUp = taken;
    }

    /** Puts the first one back into the fields; what stands there is set aside in its turn. */
    @FXML
    void takeUp() {
        if (model.setAside().isEmpty()) {
            return;
        }
        Draft draft = model.setAside().removeFirst();
        model.setAsideTyped();
        cell(draft).ifPresent(key -> model.chosenProperty().set(Optional.of(key)));
        model.entry().take(draft);
        takenUp.run();
    }

    @FXML
    private void drop() {
        model.setAside().removeFirst();
    }

    private Optional<CellKey> cell(Draft draft) {
        Optional<Station> station = finder.one(draft.station(), model.desk().board());
        Optional<Instant> time =
                TallyDesk.time(draft.time()).map(model.desk().board().election()::at);
        return station.flatMap(found -> time.flatMap(at -> model.board().cellOf(found.id(), at)));
    }

    private void show() {
        boolean any = !model.setAside().isEmpty();
        strip.setVisible(any);
        strip.setManaged(any);
        if (any) {
            Draft first = model.setAside().getFirst();
            String typed =
                    first.kind() == CountKind.SINCE_LAST && !first.voted().startsWith("+")
                            ? "+" + first.voted()
                            : first.voted();
            String what = messages.text("tally.setAside.text", first.station(), first.time(), typed);
            int more = model.setAside().size() - 1;
            sentence.setText(
                    more == 0
                            ? what
                            : messages.text(
                                    "tally.setAside.more",
                                    what,
                                    messages.formats().count(more)));
        }
    }
}
