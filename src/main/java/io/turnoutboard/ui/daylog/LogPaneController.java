package io.turnoutboard.ui.daylog;

import atlantafx.base.controls.CustomTextField;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.text.SearchText;
import io.turnoutboard.domain.turnout.LogKind;
import io.turnoutboard.domain.turnout.LogLine;
import io.turnoutboard.domain.turnout.StationTurnout;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.ui.control.ClearButton;
import io.turnoutboard.ui.control.SheetTable;
import io.turnoutboard.ui.control.StationWords;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The lines of the day, filtered by words, kind and station; Enter leads from a line to its place. */
final class LogPaneController implements Screen {
    private final DayLogModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<LogRow> rows = FXCollections.observableArrayList();
    private final FilteredList<LogRow> filtered = new FilteredList<>(rows);
    private @Nullable SheetTable<LogRow> sheet;
    private boolean picture;

    @FXML
    private Label shown;

    @FXML
    private ToggleButton order;

    @FXML
    private CustomTextField filter;

    @FXML
    private KindChips chips;

    @FXML
    private Button station;

    @FXML
    private TableView<LogRow> table;

    LogPaneController(DayLogModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        SheetTable<LogRow> made = new SheetTable<>(table, new LogLook());
        made.show(LogRow.columns(), "log.column.", messages);
        sheet = made;
        table.setItems(filtered);
        table.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        ClearButton.install(filter, messages.text("turnout.clear.tooltip"));
        chips.use(model.kindsProperty(), messages);
    }

    @Override
    public void onShow() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        subscriptions.onClose(() -> filter.textProperty().unbindBidirectional(model.filterProperty()));
        order.selectedProperty().bindBidirectional(model.latestFirstProperty());
        subscriptions.onClose(() -> order.selectedProperty().unbindBidirectional(model.latestFirstProperty()));
        subscriptions.follow(model.densityProperty(), density -> {
            if (sheet != null) {
                sheet.fit(density);
            }
        });
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.latestFirstProperty(), latest -> show());
        subscriptions.follow(model.filterProperty(), text -> narrow());
        subscriptions.follow(model.kindsProperty(), kinds -> narrow());
        subscriptions.follow(model.stationProperty(), this::showStation);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    /** A picture shows what had happened by its moment, and neither fields nor who keyed it. */
    void becomePicture() {
        picture = true;
        if (sheet != null) {
            sheet.leaveOut(Set.of("author", "desk"));
        }
        filter.setVisible(false);
        order.setVisible(false);
        chips.setVisible(false);
        chips.setManaged(false);
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    @FXML
    private void showAllStations() {
        model.stationProperty().set(Optional.empty());
        filter.requestFocus();
    }

    private void show() {
        LogWords words = new LogWords(messages, model.desk().board());
        List<LogLine> lines =
                picture ? model.log().until(model.desk().now()) : model.log().lines();
        List<LogRow> next = new ArrayList<>(
                lines.stream().map(line -> new LogRow(line, words)).toList());
        if (model.latestFirstProperty().get()) {
            Collections.reverse(next);
        }
        LogRow selected = table.getSelectionModel().getSelectedItem();
        rows.setAll(next);
        if (selected != null) {
            filtered.stream()
                    .filter(row -> row.line().seq() == selected.line().seq())
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
        showNumber();
    }

    private void narrow() {
        SearchText sought = SearchText.of(Optional.ofNullable(filter.getText()).orElse(""));
        Set<LogKind> kinds = model.kindsProperty().get();
        Optional<StationId> only = model.stationProperty().get();
        filtered.setPredicate(row ->
                (kinds.isEmpty() || kinds.contains(row.line().kind()))
                        && (only.isEmpty()
                                || row.line()
                                        .station()
                                        .filter(at -> at.id().equals(only.get()))
                                        .isPresent())
                        && row.matches(sought));
        showNumber();
    }

    private void showStation(Optional<StationId> only) {
        Optional<StationTurnout> turnout = only.flatMap(model.desk().board()::station);
        station.setVisible(turnout.isPresent());
        station.setManaged(turnout.isPresent());
        turnout.ifPresent(found -> station.setText(
                messages.text("daylog.station.button", new StationWords(messages).shortName(found.station()))));
        narrow();
    }

    private void showNumber() {
        String all = messages.formats().count(rows.size());
        String number = filtered.size() == rows.size()
                ? messages.text("daylog.all.note", all)
                : messages.text("daylog.some.note", messages.formats().count(filtered.size()), all);
        int masked = model.masked();
        shown.setText(
                masked == 0
                        ? number
                        : messages.text(
                                "daylog.masked.note", number, messages.formats().count(masked)));
    }

    private void open() {
        LogRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            row.line().station().ifPresent(at -> model.open(at.id(), row.line().moment()));
        }
    }
}
