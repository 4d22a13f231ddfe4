package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.domain.turnout.SlotState;
import io.turnoutboard.ui.control.AwaitedCell;
import io.turnoutboard.ui.control.AwaitedStation;
import io.turnoutboard.ui.control.AwaitedWords;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Whom to call for the chosen cut-off: the list that somebody telephones along, and takes along as text. */
final class SlotAwaitedController implements Screen {
    private final TallyModel model;
    private final Messages messages;
    private final AwaitedWords words;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<AwaitedStation> awaited = FXCollections.observableArrayList();
    private boolean picture;
    private boolean following;

    @FXML
    private Label title;

    @FXML
    private Label none;

    @FXML
    private Button copy;

    @FXML
    private Label copied;

    @FXML
    private ListView<AwaitedStation> list;

    SlotAwaitedController(TallyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new AwaitedWords(messages);
    }

    @FXML
    private void initialize() {
        list.setItems(awaited);
        list.setCellFactory(view -> new AwaitedCell(messages));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> chosenByPerson(now));
        copy.setTooltip(new Tooltip(messages.text("tally.callList.tooltip", TallyKey.CALL_LIST.keys())));
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.board().gridProperty(), grid -> show());
        subscriptions.follow(model.chosenProperty(), chosen -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** A picture is for people outside: it names no officers and no telephones. */
    void becomePicture() {
        picture = true;
        visible(copy, false);
    }

    /** Puts the list on the clipboard, as lines that can be sent on. */
    @FXML
    void copyCallList() {
        ClipboardContent content = new ClipboardContent();
        content.putString(words.callList(title.getText(), awaited));
        Clipboard.getSystemClipboard().setContent(content);
        copied.setText(messages.text("tally.copied.text", messages.formats().count(awaited.size())));
        visible(copied, true);
    }

    private void show() {
        SlotGrid grid = model.board().grid();
        if (grid.slots().isEmpty()) {
            return;
        }
        int slot = model.slot();
        List<AwaitedStation> next = grid.awaited(slot).stream()
                .filter(row -> model.board().isAwaited(new CellKey(row.id(), slot)))
                .map(row -> AwaitedStation.of(
                        row.station(),
                        row.cell(slot).state() != SlotState.DUE,
                        model.desk().board()))
                .map(row -> picture ? new AwaitedStation(row.station(), row.late(), List.of()) : row)
                .toList();
        if (!next.equals(awaited)) {
            following = true;
            awaited.setAll(next);
            following = false;
            visible(copied, false);
        }
        boolean due = slot <= grid.present().orElse(-1);
        title.setText(
                due
                        ? messages.text(
                                "awaited.title",
                                messages.formats().time(grid.slots().get(slot).at()),
                                messages.formats().count(next.size()))
                        : messages.text(
                                "tally.notDue.title",
                                messages.formats().time(grid.slots().get(slot).at())));
        none.setText(messages.text(due ? "awaited.none.text" : "tally.notDue.text"));
        visible(none, next.isEmpty());
        visible(list, !next.isEmpty());
        copy.setDisable(next.isEmpty());
        follow(model.chosen().map(CellKey::station));
    }

    private void follow(Optional<StationId> chosen) {
        following = true;
        list.getSelectionModel().clearSelection();
        awaited.stream()
                .filter(row -> chosen.equals(Optional.of(row.station().id())))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        following = false;
    }

    private void chosenByPerson(AwaitedStation row) {
        if (!following && row != null) {
            model.choose(new CellKey(row.station().id(), model.slot()));
        }
    }

    private static void visible(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
