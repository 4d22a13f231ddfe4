package io.turnoutboard.ui.tally;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The tally desk as a whole: leads the hand between the grid and the entry line, and knows the keys of both. */
final class TallyController implements Screen {
    private final TallyModel model;
    private final TallyDoors doors;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ListChangeListener<OwnCount> ownListener = change -> showOwn();

    @FXML
    private VBox desk;

    @FXML
    private Button paste;

    @FXML
    private Button openCell;

    @FXML
    private SlotTableController tableController;

    @FXML
    private EntryController entryController;

    @FXML
    private SetAsideController setAsideController;

    @FXML
    private SlotAwaitedController awaitedController;

    @FXML
    private OwnCountsController ownController;

    TallyController(TallyModel model, TallyDoors doors, Messages messages) {
        this.model = model;
        this.doors = doors;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        tableController.onFigure(entryController::begin);
        tableController.onPaste(this::pasteMessages);
        setAsideController.onTakenUp(entryController::focusVoted);
        entryController.onWays(new Onward());
        show(paste, doors.messages().isPresent());
        show(openCell, doors.cell().isPresent());
        openCell.setText(messages.text("tally.openCell.button", TallyKey.OPEN_CELL.keys()));
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.desk().standingProperty(), model::follow);
        model.own().counts().addListener(ownListener);
        subscriptions.onClose(() -> model.own().counts().removeListener(ownListener));
        parts().forEach(Screen::onShow);
    }

    @Override
    public void onHide() {
        parts().forEach(Screen::onHide);
        subscriptions.close();
    }

    private List<Screen> parts() {
        return List.of(tableController, entryController, setAsideController, awaitedController, ownController);
    }

    void becomePicture() {
        tableController.becomePicture();
        awaitedController.becomePicture();
    }

    void focusGrid() {
        tableController.focus();
    }

    void focusEntry() {
        entryController.focusStation();
    }

    void focusFilter() {
        tableController.focusFilter();
    }

    private void showOwn() {
        model.board().showOwn(model.own().beforeTheBoard());
    }

    private void press(KeyEvent press) {
        TallyKey.of(press).ifPresent(key -> {
            press.consume();
            switch (key) {
                case OTHER_KIND -> entryController.changeKind();
                case OPEN_CELL -> openCell();
                case PARTS -> entryController.unfoldParts();
                case GO_ON -> setAsideController.takeUp();
                case ONLY_AWAITED ->
                    model.onlyAwaitedProperty().set(!model.onlyAwaitedProperty().get());
                case EARLIER -> chooseSlot(-1);
                case LATER -> chooseSlot(1);
                case CALL_LIST -> awaitedController.copyCallList();
            }
        });
    }

    private void chooseSlot(int by) {
        int last = model.board().grid().slots().size() - 1;
        model.chosen().ifPresent(key -> model.choose(key.at(Math.max(0, Math.min(last, key.slot() + by)))));
    }

    @FXML
    void openCell() {
        SlotGrid grid = model.board().grid();
        doors.cell()
                .ifPresent(door -> model.chosen()
                        .ifPresent(key -> door.accept(
                                key.station(),
                                grid.row(key.station())
                                        .flatMap(row -> row.cell(key.slot()).count())
                                        .map(count -> count.asOf())
                                        .orElse(grid.time(key.slot())))));
    }

    @FXML
    private void pasteMessages() {
        doors.messages().ifPresent(door -> {
            String text = Clipboard.getSystemClipboard().getString();
            door.accept(text == null ? "" : text);
        });
    }

    private static void show(Button button, boolean there) {
        button.setVisible(there);
        button.setManaged(there);
    }

    /** After a count the hand goes on to where the next one is keyed. */
    private final class Onward implements EntryHand.Ways {
        @Override
        public void kept(boolean begunInGrid) {
            if (!begunInGrid) {
                entryController.focusStation();
                return;
            }
            boolean more = tableController.hand().goOn();
            tableController.focus();
            if (!more) {
                entryController.say(messages.text(
                        "tally.slotDone.text",
                        messages.formats()
                                .time(model.board()
                                        .grid()
                                        .slots()
                                        .get(model.slot())
                                        .at())));
            }
        }

        @Override
        public void left() {
            tableController.focus();
        }
    }
}
