package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Tally;
import io.turnoutboard.service.EntryProgress;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.time.Instant;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The panel of one cell as a whole: which cell it is, the value that holds, and the way to the cells beside it. */
final class CellController implements Screen {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final CellModel model;
    private final DeskModel desk;
    private final Runnable closing;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox pane;

    @FXML
    private Label title;

    @FXML
    private Label place;

    @FXML
    private Button before;

    @FXML
    private Button after;

    @FXML
    private Label figure;

    @FXML
    private Label rate;

    @FXML
    private Label origin;

    @FXML
    private Label lock;

    @FXML
    private Label kept;

    @FXML
    private CellDecisionsController decisionsController;

    @FXML
    private CellEntryController entryController;

    @FXML
    private CellHistoryController historyController;

    CellController(CellModel model, DeskModel desk, Runnable closing, Messages messages) {
        this.model = model;
        this.desk = desk;
        this.closing = closing;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public void onShow() {
        entryController.onShow();
        decisionsController.onShow();
        subscriptions.follow(desk.newsProperty(), news -> news.ifPresent(model::hear));
        subscriptions.follow(model.keptProperty(), this::tell);
        subscriptions.follow(model.placeProperty(), at -> show());
        // A proposal changes the board and not the standing, a new minute the standing and not the board.
        subscriptions.follow(desk.boardProperty(), board -> show());
        subscriptions.follow(desk.standingProperty(), standing -> show());
        subscriptions.follow(desk.presentProperty(), person -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
        decisionsController.onHide();
        entryController.onHide();
    }

    void takeFocus() {
        if (!decisionsController.takeFocus()) {
            entryController.takeFocus();
        }
    }

    @FXML
    private void goBefore() {
        sight().flatMap(CellSight::before).ifPresent(this::look);
    }

    @FXML
    private void goAfter() {
        sight().flatMap(CellSight::after).ifPresent(this::look);
    }

    @FXML
    private void close() {
        closing.run();
    }

    private void look(Instant time) {
        model.placeProperty().get().ifPresent(at -> model.look(new CellPlace(at.station(), time)));
    }

    /** Escape is for the field that is being typed in, and where nothing is typed for the panel. */
    private void press(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            if (press.getTarget() instanceof TextInputControl field
                    && !field.getText().isEmpty()) {
                field.clear();
            } else {
                closing.run();
            }
            press.consume();
        } else if (press.isAltDown() && press.getCode() == KeyCode.LEFT) {
            goBefore();
            press.consume();
        } else if (press.isAltDown() && press.getCode() == KeyCode.RIGHT) {
            goAfter();
            press.consume();
        }
    }

    private Optional<CellSight> sight() {
        return model.placeProperty().get().flatMap(at -> CellSight.of(at, desk));
    }

    private void show() {
        sight().ifPresent(sight -> {
            CellWords words = new CellWords(messages, sight.board());
            title.setText(words.title(sight));
            place.setText(sight.station().place().name());
            neighbour(before, "cell.before.button", sight.before(), words);
            neighbour(after, "cell.after.button", sight.after(), words);
            showValue(sight, words);
            decisionsController.show(sight);
            entryController.show(sight);
            historyController.show(sight);
        });
    }

    private void showValue(CellSight sight, CellWords words) {
        Optional<Tally> holds = sight.holds();
        figure.setText(holds.map(tally -> messages.text(
                        "cell.figure.text",
                        words.count(tally.voted()),
                        words.count(sight.turnout().rollAt(sight.time()).voters())))
                .orElseGet(() -> messages.text("cell.figure.none")));
        rate.setText(holds.map(tally -> messages.text(
                        "cell.rate.text", words.percent(sight.rate(tally.voted())), words.time(sight.time())))
                .orElse(""));
        origin.setText(
                holds.map(tally -> words.origin(tally.origin(), tally.seq())).orElse(""));
        origin.setVisible(holds.isPresent());
        origin.setManaged(holds.isPresent());
        lock.setText(words.lock(sight));
    }

    private static void neighbour(Button button, String key, Optional<Instant> time, CellWords words) {
        button.setDisable(time.isEmpty());
        String says = words.messages().text(key, time.map(words::time).orElse("–"));
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(says);
    }

    private void tell(Optional<EntryProgress> progress) {
        kept.setVisible(progress.isPresent());
        kept.setManaged(progress.isPresent());
        progress.ifPresent(news -> {
            kept.setText(new CellWords(messages, desk.board()).kept(news));
            kept.pseudoClassStateChanged(
                    FAILED,
                    news.stage() == EntryProgress.Stage.REFUSED || news.stage() == EntryProgress.Stage.DISPUTED);
        });
    }
}
