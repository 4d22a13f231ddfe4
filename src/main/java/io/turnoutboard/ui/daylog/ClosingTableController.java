package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.SheetLook;
import io.turnoutboard.ui.control.SheetTable;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Stations against ballots: whose closing figures are there, and whose contradict each other. */
final class ClosingTableController implements Screen {
    private final DayLogModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<ClosingRow> rows = FXCollections.observableArrayList();
    private @Nullable SheetTable<ClosingRow> sheet;
    private boolean following;

    @FXML
    private Label shown;

    @FXML
    private TableView<ClosingRow> table;

    ClosingTableController(DayLogModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        SheetTable<ClosingRow> made = new SheetTable<>(table, new ClosingLook());
        made.show(ClosingRow.columns(messages), "closing.column.", messages);
        sheet = made;
        table.setItems(rows);
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> choose(now));
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.densityProperty(), density -> {
            if (sheet != null) {
                sheet.fit(density);
            }
        });
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.closing().stationProperty(), this::follow);
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show() {
        List<ClosingRow> next = ClosingRow.of(model.desk().board());
        if (!next.equals(rows)) {
            following = true;
            rows.setAll(next);
            following = false;
            follow(model.closing().stationProperty().get());
        }
        long complete = next.stream().filter(ClosingRow::isComplete).count();
        shown.setText(messages.text(
                "closing.complete.note",
                messages.formats().count(complete),
                messages.formats().count(next.size())));
    }

    private void follow(Optional<StationId> station) {
        following = true;
        rows.stream()
                .filter(row -> station.equals(Optional.of(row.station().id())))
                .findFirst()
                .ifPresentOrElse(
                        table.getSelectionModel()::select,
                        () -> table.getSelectionModel().clearSelection());
        following = false;
    }

    private void choose(@Nullable ClosingRow row) {
        if (!following && row != null) {
            model.closing().stationProperty().set(Optional.of(row.station().id()));
        }
    }

    /** A tick where figures are there, a warning where they differ from another ballot of the same voters. */
    private static final class ClosingLook implements SheetLook<ClosingRow> {
        @Override
        public String sign(String column, ClosingRow row) {
            return Arrays.stream(Ballot.values())
                    .filter(ballot -> ClosingRow.key(ballot).equals(column))
                    .filter(ballot -> row.day().figures(ballot).isPresent())
                    .map(ballot -> row.differs(ballot) ? "status-late" : "status-reported")
                    .findFirst()
                    .orElse("");
        }

        @Override
        public Set<String> states(ClosingRow row) {
            if (!row.differences().isEmpty()) {
                return Set.of("disputed");
            }
            return row.isComplete() ? Set.of("reached") : Set.of();
        }
    }
}
