package io.turnoutboard.ui.overview;

import io.turnoutboard.domain.election.Slot;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.domain.turnout.StationStatus;
import io.turnoutboard.ui.control.AwaitedCell;
import io.turnoutboard.ui.control.AwaitedStation;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** The stations whose report of the present cut-off is still awaited: the list that somebody telephones along. */
final class AwaitedController implements Screen {
    private final OverviewModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<AwaitedStation> awaited = FXCollections.observableArrayList();
    private boolean following;

    @FXML
    private Label title;

    @FXML
    private Label none;

    @FXML
    private ListView<AwaitedStation> list;

    AwaitedController(OverviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(awaited);
        list.setCellFactory(view -> new AwaitedCell(messages));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> selectedByPerson(now));
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.desk().standingProperty(), this::show);
        subscriptions.follow(model.selectedProperty(), this::follow);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show(Standing standing) {
        List<AwaitedStation> next = standing.stations().stream()
                .filter(row -> row.status() == StationStatus.DUE || row.status() == StationStatus.LATE)
                .map(row -> AwaitedStation.of(
                        row.station(),
                        row.status() == StationStatus.LATE,
                        model.desk().board()))
                .toList();
        following = true;
        if (!next.equals(awaited)) {
            awaited.setAll(next);
        }
        following = false;
        follow(model.selected());
        String count = messages.formats().count(next.size());
        title.setText(standing.slot()
                .map(Slot::at)
                .map(at -> messages.text("awaited.title", messages.formats().time(at), count))
                .orElseGet(() -> messages.text("awaited.before.title")));
        none.setText(messages.text(standing.slot().isPresent() ? "awaited.none.text" : "awaited.before.text"));
        none.setVisible(next.isEmpty());
        none.setManaged(next.isEmpty());
        list.setVisible(!next.isEmpty());
        list.setManaged(!next.isEmpty());
    }

    private void follow(Optional<StationId> selected) {
        following = true;
        list.getSelectionModel().clearSelection();
        awaited.stream()
                .filter(row -> selected.equals(Optional.of(row.station().id())))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        following = false;
    }

    private void selectedByPerson(AwaitedStation row) {
        if (!following && row != null) {
            model.select(Optional.of(row.station().id()));
        }
    }
}
