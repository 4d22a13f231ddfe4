package io.turnoutboard.ui.overview;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.Standing;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** The stations as a table that can be sorted and filtered; its selection is the overview's. */
final class TurnoutTableController implements Screen {
    private static final double ROW_IN_EM = 2;
    private static final double LEAST_ROW_IN_EM = 1.45;
    private static final double BORDERS = 3;

    private final OverviewModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<TurnoutRow> rows = FXCollections.observableArrayList();
    private final FilteredList<TurnoutRow> filtered = new FilteredList<>(rows);
    private final TableColumnSizes sizes = new TableColumnSizes();
    private Optional<StationId> shownAt = Optional.empty();
    private boolean following;

    @FXML
    private CustomTextField filter;

    @FXML
    private Label shown;

    @FXML
    private TableView<TurnoutRow> table;

    TurnoutTableController(OverviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (TurnoutColumn declared : TurnoutColumns.of(messages.formats())) {
            TableColumn<TurnoutRow, TurnoutRow> column = column(declared);
            table.getColumns().add(column);
            sizes.add(column, declared.em());
        }
        SortedList<TurnoutRow> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(view -> new TurnoutTableRow());
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> selectedByPerson(now));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        ClearButton.install(filter, messages.text("turnout.clear.tooltip"));
    }

    private TableColumn<TurnoutRow, TurnoutRow> column(TurnoutColumn declared) {
        TableColumn<TurnoutRow, TurnoutRow> column =
                new TableColumn<>(messages.text("turnout." + declared.key() + ".column"));
        column.setId(declared.key());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(view -> new TurnoutCell(declared));
        column.setComparator(declared.order());
        column.setReorderable(false);
        if (declared.numeric()) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    @Override
    public void onShow() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        subscriptions.onClose(() -> filter.textProperty().unbindBidirectional(model.filterProperty()));
        subscriptions.follow(model.densityProperty(), density -> fit());
        subscriptions.follow(model.desk().standingProperty(), this::show);
        subscriptions.follow(model.filterProperty(), this::filterBy);
        subscriptions.follow(model.selectedProperty(), this::follow);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** A picture cannot be scrolled: its rows are as low as it takes to show all, where they stay readable. */
    void becomePicture() {
        filter.setVisible(false);
        filter.setManaged(false);
        table.heightProperty().addListener(height -> fitRows());
        table.skinProperty().addListener(skin -> header().heightProperty().addListener(height -> fitRows()));
    }

    private void fitRows() {
        if (table.getSkin() == null || rows.isEmpty()) {
            return;
        }
        double em = model.densityProperty().get().em();
        double fitting = Math.floor((table.getHeight() - header().getHeight() - BORDERS) / rows.size());
        boolean fits = fitting >= LEAST_ROW_IN_EM * em && fitting < ROW_IN_EM * em;
        table.setFixedCellSize(fits ? fitting : Region.USE_COMPUTED_SIZE);
    }

    private Region header() {
        return (Region) table.lookup(".column-header-background");
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void fit() {
        sizes.fit(model.densityProperty().get().em());
    }

    private void show(Standing standing) {
        List<TurnoutRow> next = standing.stations().stream()
                .map(station -> TurnoutRow.of(station, model.desk().board(), messages))
                .toList();
        keepingSelection(() -> {
            if (next.size() == rows.size()) {
                for (int i = 0; i < next.size(); i++) {
                    if (!next.get(i).equals(rows.get(i))) {
                        rows.set(i, next.get(i));
                    }
                }
            } else {
                rows.setAll(next);
            }
        });
        showNumber();
    }

    private void filterBy(String text) {
        SearchText sought = SearchText.of(text == null ? "" : text);
        keepingSelection(() -> filtered.setPredicate(row -> row.searched().matches(sought)));
        showNumber();
    }

    private void showNumber() {
        String all = messages.formats().count(rows.size());
        shown.setText(
                filtered.size() == rows.size()
                        ? messages.text("turnout.all.note", all)
                        : messages.text("turnout.some.note", messages.formats().count(filtered.size()), all));
    }

    private void keepingSelection(Runnable change) {
        following = true;
        change.run();
        following = false;
        follow(model.selected());
    }

    private void follow(Optional<StationId> station) {
        TurnoutRow present = table.getSelectionModel().getSelectedItem();
        Optional<TurnoutRow> wanted = station.flatMap(id ->
                table.getItems().stream().filter(row -> row.id().equals(id)).findFirst());
        if (wanted.isPresent() && wanted.get().equals(present)) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        wanted.ifPresent(row -> {
            table.getSelectionModel().select(row);
            if (!station.equals(shownAt)) {
                table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
            }
        });
        shownAt = station;
        following = false;
    }

    private void selectedByPerson(TurnoutRow row) {
        if (!following && row != null) {
            shownAt = Optional.of(row.id());
            model.select(Optional.of(row.id()));
        }
    }
}
