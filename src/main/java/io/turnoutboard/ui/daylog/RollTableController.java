package io.turnoutboard.ui.daylog;

import io.turnoutboard.domain.election.Ballot;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.SheetLook;
import io.turnoutboard.ui.control.SheetTable;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The list of every station, from handing over to now, for one of the ballots or in heads. */
final class RollTableController implements Screen {
    private final DayLogModel model;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ObservableList<RollRow> rows = FXCollections.observableArrayList();
    private @Nullable SheetTable<RollRow> sheet;

    @FXML
    private HBox ballots;

    @FXML
    private TableView<RollRow> table;

    @FXML
    private Label total;

    RollTableController(DayLogModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        SheetTable<RollRow> made = new SheetTable<>(table, new RollLook());
        made.show(RollRow.columns(messages.formats()), "lists.column.", messages);
        sheet = made;
        table.setItems(rows);
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> choose(now));
        ToggleGroup group = new ToggleGroup();
        ballots.getChildren().add(button(Optional.empty(), group));
        for (Ballot ballot : Ballot.values()) {
            ballots.getChildren().add(button(Optional.of(ballot), group));
        }
    }

    private ToggleButton button(Optional<Ballot> ballot, ToggleGroup group) {
        ToggleButton button = new ToggleButton(ballot.map(each -> messages.text("ballot." + each + ".label"))
                .orElseGet(() -> messages.text("lists.heads.button")));
        button.getStyleClass().addAll("small", "chip");
        button.setToggleGroup(group);
        button.setSelected(model.listChange().ballotProperty().get().equals(ballot));
        button.setOnAction(press -> {
            button.setSelected(true);
            model.listChange().ballotProperty().set(ballot);
        });
        return button;
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.densityProperty(), density -> {
            if (sheet != null) {
                sheet.fit(density);
            }
        });
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.desk().standingProperty(), standing -> show());
        subscriptions.follow(model.listChange().ballotProperty(), ballot -> show());
    }

    @Override
    public void onHide() {
        subscriptions.close();
    }

    private void show() {
        List<RollRow> next = RollRow.of(
                model.desk().board(),
                model.desk().now(),
                model.listChange().ballotProperty().get());
        int selected = table.getSelectionModel().getSelectedIndex();
        if (!next.equals(rows)) {
            rows.setAll(next);
            table.getSelectionModel().select(selected);
        }
        total.setText(RollRow.total(next, messages));
    }

    private void choose(@Nullable RollRow row) {
        if (row != null) {
            model.listChange()
                    .stationProperty()
                    .set(Integer.toString(row.station().number()));
        }
    }

    /** A list that a change waits for stands out, with a sign. */
    private static final class RollLook implements SheetLook<RollRow> {
        @Override
        public String sign(String column, RollRow row) {
            return column.equals("waiting") && row.stages().waiting() > 0 ? "status-due" : "";
        }

        @Override
        public Set<String> states(RollRow row) {
            return row.stages().waiting() > 0 ? Set.of("late") : Set.of();
        }
    }
}
