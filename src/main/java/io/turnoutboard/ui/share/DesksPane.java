package io.turnoutboard.ui.share;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DeskDismissal;
import io.turnoutboard.service.InvitedDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The invited desks and how each stands; one can be withdrawn, which asks first. */
final class DesksPane {
    private final ShareServices services;
    private final Messages messages;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final TableView<InvitedDesk> table = new TableView<>();
    private final Button withdraw = new Button();
    private final Label question = new Label();
    private final HBox asking;
    private final VBox node;
    private Optional<InvitedDesk> asked = Optional.empty();

    DesksPane(ShareServices services, Messages messages, Runnable changed, Consumer<Throwable> failed) {
        this.services = services;
        this.messages = messages;
        this.changed = changed;
        this.failed = failed;
        ShareWords words = new ShareWords(messages, services.zone());
        table.setId("share-desks");
        table.getStyleClass().add("tool-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text("sharing.desks.none")));
        table.getColumns()
                .setAll(List.of(
                        column("name", 170, InvitedDesk::name),
                        column("state", 300, words::state),
                        column("from", 150, words::from),
                        column("sealed", 90, words::sealed),
                        column("waiting", 90, words::waiting)));
        withdraw.setText(messages.text("sharing.withdraw.button"));
        withdraw.setId("share-withdraw");
        withdraw.setOnAction(press -> ask());
        question.setId("share-question");
        question.setWrapText(true);
        Button yes = new Button(messages.text("sharing.withdraw.yes"));
        yes.setId("share-withdraw-yes");
        yes.getStyleClass().add("danger");
        yes.setMinWidth(HBox.USE_PREF_SIZE);
        yes.setOnAction(press -> withdraw());
        Button no = new Button(messages.text("sharing.withdraw.no"));
        no.setId("share-withdraw-no");
        no.setMinWidth(HBox.USE_PREF_SIZE);
        no.setOnAction(press -> answer(Optional.empty()));
        asking = new HBox(question, yes, no);
        asking.getStyleClass().add("tool-row");
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> choose());
        Label title = new Label(messages.text("sharing.desks.title"));
        title.getStyleClass().add("panel-title");
        node = new VBox(title, table, withdraw, asking);
        node.getStyleClass().addAll("panel", "tool-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        answer(Optional.empty());
    }

    private TableColumn<InvitedDesk, String> column(String name, double width, Function<InvitedDesk, String> says) {
        TableColumn<InvitedDesk, String> column = new TableColumn<>(messages.text("sharing.column." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(says.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    Node node() {
        return node;
    }

    /** The same desk stays chosen while it is looked at again. */
    void show(List<InvitedDesk> desks) {
        Optional<UUID> chosen = selected().map(InvitedDesk::invitation);
        if (!desks.equals(table.getItems())) {
            table.getItems().setAll(desks);
            desks.stream()
                    .filter(desk -> chosen.filter(desk.invitation()::equals).isPresent())
                    .findFirst()
                    .ifPresent(desk -> table.getSelectionModel().select(desk));
        }
        choose();
    }

    private Optional<InvitedDesk> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void choose() {
        withdraw.setDisable(
                selected().filter(desk -> desk.withdrawnAt().isEmpty()).isEmpty());
    }

    private void ask() {
        answer(selected());
    }

    private void answer(Optional<InvitedDesk> desk) {
        asked = desk;
        question.setText(desk.map(each -> messages.text("sharing.withdraw.question", each.name()))
                .orElse(""));
        asking.setVisible(desk.isPresent());
        asking.setManaged(desk.isPresent());
    }

    private void withdraw() {
        asked.ifPresent(desk -> services.tasks()
                .run(
                        () -> {
                            new DeskDismissal(services.sharing(), services.ledger())
                                    .withdraw(desk, messages.text("sharing.withdraw.reason"));
                            return desk;
                        },
                        done -> changed.run(),
                        failed));
        answer(Optional.empty());
    }
}
