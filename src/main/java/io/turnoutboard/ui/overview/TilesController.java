package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.text.Formats;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Rate;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.ui.control.Tile;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.LocalTime;
import javafx.fxml.FXML;

/** The ward's key figures, each with what it is measured against. */
final class TilesController implements Screen {
    private final OverviewModel model;
    private final Messages messages;
    private final Formats formats;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private Tile voted;

    @FXML
    private Tile rate;

    @FXML
    private Tile reported;

    @FXML
    private Tile reached;

    @FXML
    private Tile change;

    TilesController(OverviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        formats = messages.formats();
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.desk().standingProperty(), this::show);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show(Standing standing) {
        String none = messages.text("overview.none.text");
        boolean counted = standing.figuresTime().isPresent();
        voted.show(
                counted ? formats.count(standing.voted()) : none,
                messages.text("overview.voted.note", formats.count(standing.list())));
        rate.show(
                standing.rate().map(Rate::percent).map(formats::percent).orElse(none),
                counted
                        ? messages.text("overview.rate.note", formats.count(standing.underHalf()))
                        : messages.text("overview.rate.none"));
        reached.show(
                messages.text("overview.share.text", formats.count(standing.at100()), stations(standing)),
                messages.text("overview.reached.note"));
        voted.setMissing(!counted);
        rate.setMissing(!counted);
        reached.setReached(standing.at100() > 0);
        showReported(standing);
        showChange(standing, none);
    }

    private void showReported(Standing standing) {
        reported.show(
                messages.text("overview.share.text", formats.count(standing.reported()), stations(standing)),
                standing.slot()
                        .map(slot -> messages.text(
                                "overview.reported.note", formats.time(slot.at()), formats.count(standing.late())))
                        .orElse(messages.text("overview.beforeSlots.note")));
        reported.setLate(standing.late() > 0);
    }

    private void showChange(Standing standing, String none) {
        LocalTime since =
                standing.comparedWith(model.desk().board()).map(Slot::at).orElse(null);
        if (since == null || standing.changeSinceLastSlot().isEmpty()) {
            change.show(none, messages.text("overview.change.none"));
            change.setMissing(true);
            return;
        }
        change.show(
                formats.change(standing.changeSinceLastSlot().get()),
                messages.text("overview.change.note", formats.time(since)));
        change.setMissing(false);
    }

    private String stations(Standing standing) {
        return formats.count(standing.stations().size());
    }
}
