package io.turnoutboard.ui.people;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.ledger.PeopleBody;
import io.turnoutboard.domain.ledger.PersonId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.Member;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.service.LogWords;
import io.turnoutboard.service.NumberRuns;
import io.turnoutboard.service.PeopleWords;
import io.turnoutboard.ui.support.DeskModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everybody with role and stations; whoever is chosen is appointed, withdrawn, or given a new first password. */
final class MembersPane {
    private final DeskModel desk;
    private final PeopleServices services;
    private final PasswordPane passwords;
    private final Messages messages;
    private final TableView<Member> table = new TableView<>();
    private final RoleFields role;
    private final TextField reason = new TextField();
    private final Button appoint;
    private final Button withdraw;
    private final Button reset;
    private final Label said = new Label();
    private final VBox node;

    MembersPane(DeskModel desk, PeopleServices services, PasswordPane passwords, Messages messages) {
        this.desk = desk;
        this.services = services;
        this.passwords = passwords;
        this.messages = messages;
        role = new RoleFields("people-member", desk.board(), messages);
        appoint = button("appoint", this::appoint);
        withdraw = button("withdraw", this::withdraw);
        reset = button("reset", this::reset);
        table.setId("people-members");
        table.getStyleClass().add("tool-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("name", 240, Member::name),
                        column("role", 120, member -> words().role(member.role())),
                        column("stations", 180, this::stations),
                        column("state", 320, this::state)));
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> choose());
        reason.setId("people-reason");
        reason.setPromptText(messages.text("staff.reason.hint"));
        reason.setAccessibleText(messages.text("staff.reason.hint"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox.setHgrow(role.node(), Priority.ALWAYS);
        HBox roles = new HBox(role.node(), appoint, reset);
        HBox leaving = new HBox(reason, withdraw);
        roles.getStyleClass().add("tool-row");
        leaving.getStyleClass().add("tool-row");
        said.setId("people-said");
        said.getStyleClass().add("field-error");
        said.setWrapText(true);
        said.setMinHeight(VBox.USE_PREF_SIZE);
        node = new VBox(table, roles, role.error(), leaving, said);
        node.getStyleClass().addAll("panel", "tool-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        tell("");
        choose();
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("staff." + name + ".button"));
        button.setId("people-" + name);
        button.setMinWidth(HBox.USE_PREF_SIZE);
        button.setOnAction(press -> action.run());
        return button;
    }

    private TableColumn<Member, String> column(String name, double width, Function<Member, String> says) {
        TableColumn<Member, String> column = new TableColumn<>(messages.text("staff.column." + name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(says.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    Node node() {
        return node;
    }

    /** The same person stays chosen when the board changes. */
    void show(Board board) {
        List<Member> members = board.registry().members();
        Optional<PersonId> chosen = selected().map(Member::id);
        if (!members.equals(table.getItems())) {
            table.getItems().setAll(members);
            members.stream()
                    .filter(member -> chosen.filter(member.id()::equals).isPresent())
                    .findFirst()
                    .ifPresent(member -> table.getSelectionModel().select(member));
        }
    }

    private PeopleWords words() {
        return new PeopleWords(messages, desk.board());
    }

    private String stations(Member member) {
        return member.role() == Role.CLERK ? words().stations(member.stations()) : "";
    }

    private String state(Member member) {
        return member.withdrawn()
                .map(gone -> messages.text(
                        "staff.state.gone", new LogWords(messages, desk.board()).time(gone.at()), gone.reason()))
                .orElseGet(() -> messages.text("staff.state.here"));
    }

    private Optional<Member> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void choose() {
        Optional<Member> chosen = selected();
        appoint.setDisable(chosen.isEmpty());
        reset.setDisable(chosen.filter(member -> !member.isWithdrawn()).isEmpty());
        withdraw.setDisable(chosen.filter(member -> !member.isWithdrawn()).isEmpty());
        chosen.ifPresent(member -> role.set(member.role(), numbers(member)));
        tell("");
    }

    private String numbers(Member member) {
        return NumberRuns.text(member.stations().stream()
                .flatMap(id -> desk.board().station(id).stream())
                .map(turnout -> turnout.station().number())
                .sorted()
                .toList());
    }

    private void appoint() {
        selected()
                .ifPresent(member -> role.stations(desk.board())
                        .ifPresent(
                                stations -> keep(new PeopleBody.PersonAppointed(member.id(), role.role(), stations))));
    }

    private void withdraw() {
        if (reason.getText().isBlank()) {
            tell(messages.text("staff.reason.wrong"));
            reason.requestFocus();
            return;
        }
        selected().ifPresent(member -> keep(new PeopleBody.PersonWithdrawn(member.id(), reason.getText())));
    }

    private void keep(EntryBody body) {
        services.tasks()
                .run(
                        () -> services.entries().keep(body),
                        outcome -> {
                            String refused = new PeopleRefusal(messages).of(outcome);
                            tell(refused);
                            if (refused.isEmpty()) {
                                reason.clear();
                            }
                        },
                        cause -> tell(new PeopleRefusal(messages).of(cause)));
    }

    private void reset() {
        selected()
                .ifPresent(member -> services.tasks()
                        .run(
                                () -> services.enrolment().reset(member.id()),
                                admitted -> {
                                    tell("");
                                    passwords.add(
                                            admitted, new NewPerson(member.name(), member.role(), member.stations()));
                                },
                                cause -> tell(new PeopleRefusal(messages).of(cause))));
    }

    private void tell(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
    }
}
