package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.StationState;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** How every station stands, those that need attention first. Choosing one shows its lines alone. */
final class StationStripController implements Screen {
    private final DayLogModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<StationState> states = FXCollections.observableArrayList();

    @FXML
    private Label summary;

    @FXML
    private ListView<StationState> list;

    StationStripController(DayLogModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(states);
        list.setCellFactory(view -> new StateCell(model.desk(), messages));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> choose());
        list.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.SPACE) {
                choose();
            } else if (press.getCode() == KeyCode.ESCAPE) {
                model.stationProperty().set(Optional.empty());
            }
        });
    }

    @Override
    public void onShow() {
        // An event moves no figure: the ward's standing is then the same, and only the board tells of it.
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.desk().standingProperty(), standing -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show() {
        List<StationState> next = StationState.of(
                        model.desk().board(), model.desk().now())
                .stream()
                .sorted(StationState.BY_URGENCY)
                .toList();
        StationState selected = list.getSelectionModel().getSelectedItem();
        states.setAll(next);
        if (selected != null) {
            next.stream()
                    .filter(state ->
                            state.station().id().equals(selected.station().id()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        summary.setText(new StateWords(messages, model.desk().board()).summary(next));
    }

    private void choose() {
        StationState state = list.getSelectionModel().getSelectedItem();
        if (state != null) {
            boolean same = model.stationProperty()
                    .get()
                    .equals(Optional.of(state.station().id()));
            model.stationProperty()
                    .set(same ? Optional.empty() : Optional.of(state.station().id()));
        }
    }
}
