package io.turnoutboard.ui.tally;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.SlotGrid;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
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
    private @Nullable Sieve sieve;
    private boolean following;

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
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getFocusModel().focusedCellProperty().addListener((value, before, now) -> chosenByPerson(now));
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
        if (model.chosen().isEmpty()) {
            chooseFirst();
        }
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
    }

    /** To the next station whose count is awaited; false where the cut-off awaits none. */
    boolean goOn() {
        Optional<CellKey> next = model.chosen().flatMap(from -> moves().nextAwaited(from, model.board()::isAwaited));
        next.ifPresent(model::choose);
        return next.isPresent();
    }

    private void chooseFirst() {
        List<StationId> ids = moves().shown();
        if (!ids.isEmpty()) {
            CellKey last = new CellKey(ids.getLast(), model.slot());
            model.choose(moves().nextAwaited(last, model.board()::isAwaited)
                    .orElse(new CellKey(ids.getFirst(), model.slot())));
        }
    }

    private SlotMoves moves() {
        return new SlotMoves(table.getItems().stream().map(SlotRow::id).toList(), columns.size());
    }

    private void press(KeyEvent press) {
        Optional<SlotTableKeys> meant = SlotTableKeys.of(press);
        if (meant.isEmpty()) {
            return;
        }
        switch (meant.get()) {
            case SlotTableKeys.Move(int rows, int right) ->
                model.chosen().flatMap(from -> moves().by(from, rows, right)).ifPresent(model::choose);
            case SlotTableKeys.Next() -> goOn();
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
        columns.show(grid, table);
        fit();
        refilter();
    }

    private void fit() {
        SlotGrid grid = model.board().grid();
        double em = model.densityProperty().get().em();
        SlotGeometry geometry = new SlotGeometry(em, grid.slots().size(), table.getWidth());
        following = true;
        columns.fit(geometry, grid.present().orElse(0), model.slot());
        following = false;
        summary.show(grid, geometry, columns.first());
    }

    private void refilter() {
        Sieve next = sieve();
        if (!next.equals(sieve)) {
            sieve = next;
            following = true;
            filtered.setPredicate(next::holds);
            following = false;
            String all = messages.formats().count(model.board().rows().size());
            shown.setText(
                    filtered.size() == model.board().rows().size()
                            ? messages.text("turnout.all.note", all)
                            : messages.text(
                                    "turnout.some.note", messages.formats().count(filtered.size()), all));
        }
        followChosen();
    }

    private Sieve sieve() {
        Optional<Set<StationId>> awaited = Optional.empty();
        if (model.onlyAwaitedProperty().get()) {
            Set<StationId> ids = new HashSet<>();
            model.chosen().map(CellKey::station).ifPresent(ids::add);
            model.board().rows().stream()
                    .filter(row -> row.cell(model.slot()).awaited())
                    .forEach(row -> ids.add(row.id()));
            awaited = Optional.of(ids);
        }
        return new Sieve(
                SearchText.of(model.filterProperty().get()),
                awaited,
                model.board().rows().size());
    }

    /** Which stations are shown: those with the words that are sought, and only those awaited where that is asked. */
    private record Sieve(SearchText sought, Optional<Set<StationId>> awaited, int all) {
        boolean holds(SlotRow row) {
            return row.searched().matches(sought)
                    && awaited.map(ids -> ids.contains(row.id())).orElse(true);
        }
    }

    private void followChosen() {
        following = true;
        model.chosen()
                .ifPresentOrElse(this::select, () -> table.getSelectionModel().clearSelection());
        following = false;
    }

    private void select(CellKey key) {
        int row = moves().shown().indexOf(key.station());
        if (row < 0) {
            table.getSelectionModel().clearSelection();
            return;
        }
        table.getSelectionModel().clearAndSelect(row, columns.column(key.slot()));
        table.getFocusModel().focus(row, columns.column(key.slot()));
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    private void chosenByPerson(TablePosition<?, ?> position) {
        if (following
                || position.getRow() < 0
                || position.getRow() >= table.getItems().size()) {
            return;
        }
        int slot =
                position.getTableColumn() != null && position.getTableColumn().getUserData() instanceof Integer clicked
                        ? clicked
                        : model.slot();
        model.choose(new CellKey(table.getItems().get(position.getRow()).id(), slot));
    }
}
