package io.turnoutboard.ui.people;

import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.LeftWork;
import io.turnoutboard.service.EntryOutcome;
import io.turnoutboard.service.LeftWords;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.ui.support.DeskModel;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What was keyed by people and at desks that had been withdrawn: it counts once somebody has adopted it. */
final class AdoptPane {
    private final PeopleServices services;
    private final Messages messages;
    private final TableView<LeftWork> table = new TableView<>();
    private final Button adopt = new Button();
    private final Label said = new Label();
    private final VBox node;
    private LeftWords words;
    private LogWords log;

    AdoptPane(DeskModel desk, PeopleServices services, Messages messages) {
        this.services = services;
        this.messages = messages;
        words = new LeftWords(messages, desk.board());
        log = new LogWords(messages, desk.board());
        table.setId("people-left");
        table.getStyleClass().add("tool-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(messages.text("staff.left.none")));
        table.getColumns()
                .setAll(List.of(
                        column("seal", 90, left -> messages.formats().count(left.seq())),
                        column("author", 220, left -> log.person(left.origin().author())),
                        column("what", 500, left -> words.text(left.body()))));
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> choose());
        adopt.setText(messages.text("staff.adopt.button"));
        adopt.setId("people-adopt");
        adopt.setOnAction(press -> adopt());
        said.setId("people-adopt-said");
        said.getStyleClass().add("field-error");
        said.setWrapText(true);
        Label title = new Label(messages.text("staff.left.title"));
        title.getStyleClass().add("panel-title");
        node = new VBox(title, table, adopt, said);
        node.getStyleClass().addAll("panel", "tool-panel");
        tell("");
        choose();
    }

    private TableColumn<LeftWork, String> column(String name, double width, Function<LeftWork, String> says) {
        TableColumn<LeftWork, String> column = new TableColumn<>(messages.text("staff.column." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(says.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    Node node() {
        return node;
    }

    void show(Board board) {
        words = new LeftWords(messages, board);
        log = new LogWords(messages, board);
        List<LeftWork> waiting = board.registry().roster().waiting();
        if (!waiting.equals(table.getItems())) {
            table.getItems().setAll(waiting);
        }
        choose();
    }

    private void choose() {
        adopt.setDisable(table.getSelectionModel().getSelectedItems().isEmpty());
    }

    private void adopt() {
        List<LeftWork> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        services.tasks()
                .run(
                        () -> chosen.stream().map(this::keep).toList(),
                        outcomes -> tell(outcomes.stream()
                                .map(new PeopleRefusal(messages)::of)
                                .filter(refused -> !refused.isEmpty())
                                .findFirst()
                                .orElse("")),
                        cause -> tell(new PeopleRefusal(messages).of(cause)));
    }

    private EntryOutcome keep(LeftWork left) {
        return services.entries().keep(new PeopleBody.WorkAdopted(left.seq(), left.entry()));
    }

    private void tell(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
    }
}
