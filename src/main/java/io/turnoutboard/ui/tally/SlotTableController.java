package io.turnoutboard.ui.tally;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The grid of stations against cut-offs: one cell is chosen, arrows move it, and a digit begins a count in it. */
final class SlotTableController implements Screen {
    private final TallyModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FilteredList<SlotRow> filtered;
    private final SlotColumns columns;
    private Consumer<String> figureTyped = figure -> {};
    private Runnable pasted = () -> {};
    private @Nullable SlotSieve sieve;
    private @Nullable SlotSelection selection;
    private boolean picture;

    @FXML
    private Label shown;

    @FXML
    private ToggleButton onlyAwaited;

    @FXML
    private CustomTextField filter;

    @FXML
    private TableView<SlotRow> table;

    @FXML
    private SlotSummary summary;

    @FXML
    private SlotLegend legend;

    SlotTableController(TallyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        filtered = new FilteredList<>(model.board().rows());
        columns =
                new SlotColumns(messages, slot -> model.board().grid().present().orElse(-1) == slot);
    }

    @FXML
    private void initialize() {
        SortedList<SlotRow> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        SlotSelection made = new SlotSelection(table, columns);
        made.onChosen(model::choose, model::slot);
        selection = made;
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        table.widthProperty().addListener(width -> fit());
        sorted.comparatorProperty().addListener(order -> followChosen());
        ClearButton.install(filter, messages.text("turnout.clear.tooltip"));
        filter.setOnAction(enter -> focus());
        onlyAwaited.setTooltip(new Tooltip(messages.text("tally.onlyAwaited.tooltip", TallyKey.ONLY_AWAITED.keys())));
        summary.use(messages);
        legend.use(messages);
    }

    @Override
    public void onShow() {
        if (picture) {
            hand().chooseFirst();
        }
        filter.textProperty().bindBidirectional(model.filterProperty());
        onlyAwaited.selectedProperty().bindBidirectional(model.onlyAwaitedProperty());
        subscriptions.onClose(() -> {
            filter.textProperty().unbindBidirectional(model.filterProperty());
            onlyAwaited.selectedProperty().unbindBidirectional(model.onlyAwaitedProperty());
        });
        subscriptions.follow(model.board().gridProperty(), this::show);
        subscriptions.follow(model.densityProperty(), density -> fit());
        subscriptions.follow(model.filterProperty(), text -> refilter());
        subscriptions.follow(model.onlyAwaitedProperty(), only -> refilter());
        subscriptions.follow(model.chosenProperty(), chosen -> {
            fit();
            refilter();
        });
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    void onFigure(Consumer<String> typed) {
        figureTyped = typed;
    }

    void onPaste(Runnable paste) {
        pasted = paste;
    }

    void focus() {
        hand().chooseFirst();
        table.requestFocus();
        followChosen();
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Leaves out what only a hand at the desk needs. */
    void becomePicture() {
        List.of(filter, onlyAwaited).forEach(control -> {
            control.setVisible(false);
            control.setManaged(false);
        });
        picture = true;
    }

    SlotHand hand() {
        return new SlotHand(model, table);
    }

    private void press(KeyEvent press) {
        Optional<SlotTableKeys> meant = SlotTableKeys.of(press);
        if (meant.isEmpty()) {
            return;
        }
        switch (meant.get()) {
            case SlotTableKeys.Move(int rows, int right) -> hand().move(rows, right);
            case SlotTableKeys.Next() -> hand().goOn();
            case SlotTableKeys.Paste() -> pasted.run();
        }
        press.consume();
    }

    private void type(KeyEvent typed) {
        SlotTableKeys.figure(typed).ifPresent(figure -> {
            typed.consume();
            if (model.chosen().isPresent()) {
                figureTyped.accept(figure);
            }
        });
    }

    private void show(SlotGrid grid) {
        selection().without(() -> columns.show(grid, table));
        fit();
        refilter();
    }

    private void fit() {
        SlotGrid grid = model.board().grid();
        double em = model.densityProperty().get().em();
        SlotGeometry geometry = new SlotGeometry(em, grid.slots().size(), table.getWidth());
        selection().without(() -> {
            if (columns.fit(geometry, grid.present().orElse(0), model.slot())) {
                // a table remembers a chosen cell by its place among the columns in sight
                table.getSelectionModel().clearSelection();
            }
        });
        followChosen();
        summary.show(grid, geometry, columns.first());
    }

    private void refilter() {
        SlotSieve next = SlotSieve.of(model);
        if (!next.equals(sieve)) {
            sieve = next;
            selection().without(() -> filtered.setPredicate(next::holds));
            shown.setText(new SlotWords(messages)
                    .shown(filtered.size(), model.board().rows().size()));
        }
        followChosen();
    }

    private void followChosen() {
        selection().show(model.chosen());
    }

    private SlotSelection selection() {
        return Objects.requireNonNull(selection, "the view was not loaded");
    }
}
