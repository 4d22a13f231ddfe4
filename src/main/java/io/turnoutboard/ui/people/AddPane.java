package io.turnoutboard.ui.people;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.Enrolment.NewPerson;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.support.DeskModel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lets somebody in: name, role, and a clerk's stations. */
final class AddPane {
    private static final int LONGEST = 100;

    private final DeskModel desk;
    private final PeopleServices services;
    private final PasswordPane passwords;
    private final Messages messages;
    private final TextField name = new TextField();
    private final FormField field = new FormField("people-name", name);
    private final RoleFields role;
    private final Button add = new Button();
    private final VBox node;

    AddPane(DeskModel desk, PeopleServices services, PasswordPane passwords, Messages messages) {
        this.desk = desk;
        this.services = services;
        this.passwords = passwords;
        this.messages = messages;
        role = new RoleFields("people-add", desk.board(), messages);
        Label title = new Label(messages.text("staff.add.title"));
        title.getStyleClass().add("panel-title");
        field.setLabel(messages.text("staff.name.label"));
        name.setOnAction(press -> add());
        add.setText(messages.text("staff.add.button"));
        add.setId("people-add");
        add.getStyleClass().add("accent");
        add.setMinWidth(HBox.USE_PREF_SIZE);
        add.setOnAction(press -> add());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setHgrow(role.node(), Priority.ALWAYS);
        HBox row = new HBox(field, role.node(), add);
        row.getStyleClass().add("tool-row");
        node = new VBox(title, row, role.error(), field.error());
        node.getStyleClass().addAll("panel", "tool-panel");
    }

    Node node() {
        return node;
    }

    void takeOver(AddPane before) {
        name.setText(before.name.getText());
        role.takeOver(before.role);
    }

    private void add() {
        String typed = name.getText().strip();
        boolean named = !typed.isEmpty() && typed.length() <= LONGEST;
        field.showError(named ? "" : messages.text("shell.person.name.wrong", Integer.toString(LONGEST)));
        role.stations(desk.board())
                .filter(stations -> named)
                .ifPresent(stations -> add(new NewPerson(typed, role.role(), stations)));
    }

    private void add(NewPerson person) {
        add.setDisable(true);
        services.tasks()
                .run(
                        () -> services.enrolment().add(person),
                        admitted -> {
                            add.setDisable(false);
                            name.clear();
                            role.set(role.role(), "");
                            passwords.add(admitted, person);
                        },
                        cause -> {
                            add.setDisable(false);
                            field.showError(new PeopleRefusal(messages).of(cause));
                        });
    }
}
