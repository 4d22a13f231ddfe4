package io.turnoutboard.ui.cell;

import io.turnoutboard.domain.ledger.EntryBody.ProposalDecided;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Undecided;
import io.turnoutboard.ui.support.CellOpener;
import io.turnoutboard.ui.support.DeskModel;
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
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** All that waits in the ward: Enter leads to the cell; a change of a list is decided here, since it has none. */
final class WaitingController implements Screen {
    private final CellModel model;
    private final DeskModel desk;
    private final CellKeeping keeping;
    private final CellOpener cells;
    private final Runnable closing;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<Undecided> waiting = FXCollections.observableArrayList();

    @FXML
    private VBox pane;

    @FXML
    private Label title;

    @FXML
    private Label none;

    @FXML
    private ListView<Undecided> list;

    @FXML
    private VBox change;

    @FXML
    private TextField reason;

    @FXML
    private Button approve;

    @FXML
    private Label whyNot;

    WaitingController(
            CellModel model,
            DeskModel desk,
            CellKeeping keeping,
            CellOpener cells,
            Runnable closing,
            Messages messages) {
        this.model = model;
        this.desk = desk;
        this.keeping = keeping;
        this.cells = cells;
        this.closing = closing;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(waiting);
        list.setCellFactory(view -> new WaitingCell(desk, messages));
        list.getSelectionModel().selectedItemProperty().subscribe(one -> showChange());
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public void onShow() {
        reason.textProperty().bindBidirectional(model.decisionProperty());
        subscriptions.onClose(() -> reason.textProperty().unbindBidirectional(model.decisionProperty()));
        change.disableProperty().bind(model.busyProperty());
        subscriptions.onClose(change.disableProperty()::unbind);
        subscriptions.follow(desk.boardProperty(), board -> show(Undecided.of(board)));
        subscriptions.follow(desk.presentProperty(), person -> showChange());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    @FXML
    private void close() {
        closing.run();
    }

    @FXML
    private void approve() {
        decide(true);
    }

    @FXML
    private void reject() {
        decide(false);
    }

    private void press(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            if (press.getTarget() instanceof TextInputControl field
                    && !field.getText().isEmpty()) {
                field.clear();
            } else {
                closing.run();
            }
            press.consume();
        }
    }

    /** Before the list takes Enter for itself. */
    private void pressInList(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            open();
            press.consume();
        }
    }

    private void open() {
        selected()
                .filter(one -> !(one instanceof Undecided.ListChange))
                .ifPresent(one -> cells.open(one.station().id(), one.moment()));
    }

    private Optional<Undecided> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(List<Undecided> next) {
        int place = list.getSelectionModel().getSelectedIndex();
        if (!next.equals(waiting)) {
            waiting.setAll(next);
            list.getSelectionModel().select(Math.min(Math.max(place, 0), next.size() - 1));
        }
        title.setText(messages.text("undecided.title", messages.formats().count(next.size())));
        none.setVisible(next.isEmpty());
        none.setManaged(next.isEmpty());
        list.setVisible(!next.isEmpty());
        list.setManaged(!next.isEmpty());
        showChange();
    }

    private void showChange() {
        Optional<Undecided.ListChange> chosen = listChange();
        change.setVisible(chosen.isPresent());
        change.setManaged(chosen.isPresent());
        Optional<String> why = chosen.flatMap(one -> keeping.whyNot(decided(one, true)));
        approve.setDisable(why.isPresent());
        approve.setTooltip(why.map(Tooltip::new).orElse(null));
        tell(why.orElse(""));
    }

    private void tell(String sentence) {
        whyNot.setText(sentence);
        whyNot.setVisible(!sentence.isEmpty());
        whyNot.setManaged(!sentence.isEmpty());
    }

    private Optional<Undecided.ListChange> listChange() {
        return selected().filter(Undecided.ListChange.class::isInstance).map(Undecided.ListChange.class::cast);
    }

    private void decide(boolean approved) {
        listChange().ifPresent(one -> keeping.keep(decided(one, approved), this::tell));
    }

    private ProposalDecided decided(Undecided.ListChange one, boolean approved) {
        return new ProposalDecided(one.station().id(), one.moment(), one.since(), approved, reason.getText());
    }
}
