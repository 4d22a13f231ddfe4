package io.turnoutboard.ui.shell;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.control.FormField;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks the name of somebody who shall work at this desk too, on a card at the menu of people. */
final class AddPersonCard {
    private static final int LONGEST = 100;

    private final Messages messages;
    private final TextField name = new TextField();
    private final FormField field = new FormField("person-name", name);
    private final PopOver card = new PopOver();

    AddPersonCard(Messages messages, Consumer<String> added) {
        this.messages = messages;
        card.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        card.setDetachable(false);
        card.setAnimated(false);
        Label title = new Label(messages.text("shell.person.add.title"));
        title.getStyleClass().add("panel-title");
        Label hint = new Label(messages.text("shell.person.add.hint"));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        field.setLabel(messages.text("shell.person.name.label"));
        Button add = new Button(messages.text("shell.person.add.keep"));
        add.setId("person-keep");
        add.setOnAction(press -> keep(added));
        name.setOnAction(press -> keep(added));
        VBox box = new VBox(title, hint, field, field.error(), add);
        box.getStyleClass().addAll("help-card", "person-card");
        card.setContentNode(box);
    }

    void open(Node owner) {
        name.clear();
        field.showError("");
        card.show(owner);
        name.requestFocus();
    }

    void close() {
        card.hide();
    }

    private void keep(Consumer<String> added) {
        String typed = name.getText().strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            field.showError(messages.text("shell.person.name.wrong", Integer.toString(LONGEST)));
        } else {
            added.accept(typed);
        }
    }
}
