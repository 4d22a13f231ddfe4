package io.turnoutboard.ui.people;

import io.turnoutboard.domain.election.Role;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.PeopleWords;
import io.turnoutboard.ui.control.FormField;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A role, and for a clerk the stations. */
final class RoleFields {
    private final Messages messages;
    private final ComboBox<Role> role = new ComboBox<>();
    private final TextField stations = new TextField();
    private final FormField field;
    private final HBox node;

    RoleFields(String id, Board board, Messages messages) {
        this.messages = messages;
        PeopleWords words = new PeopleWords(messages, board);
        role.setId(id + "-role");
        role.getItems().setAll(Role.values());
        role.setConverter(new Names(words));
        role.setAccessibleText(messages.text("staff.role.label"));
        role.setOnAction(chosen -> stations.setDisable(role.getValue() != Role.CLERK));
        field = new FormField(id + "-stations", stations);
        field.setLabel(messages.text("staff.stations.label"));
        stations.setPromptText(messages.text("staff.stations.hint"));
        Label label = new Label(messages.text("staff.role.label"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(role);
        VBox chosen = new VBox(label, role);
        chosen.getStyleClass().add("field");
        HBox.setHgrow(field, Priority.ALWAYS);
        node = new HBox(chosen, field);
        node.getStyleClass().add("tool-row");
        role.setValue(Role.CLERK);
    }

    Node node() {
        return node;
    }

    Label error() {
        return field.error();
    }

    Role role() {
        return role.getValue();
    }

    void takeOver(RoleFields before) {
        set(before.role(), before.stations.getText());
    }

    void set(Role given, String typed) {
        role.setValue(given);
        stations.setText(typed);
        stations.setDisable(given != Role.CLERK);
        field.showError("");
    }

    /** The stations that are typed; none, and a word at the field, where they are not understood. */
    Optional<List<StationId>> stations(Board board) {
        Optional<List<StationId>> typed =
                role() == Role.CLERK ? StationRuns.of(stations.getText(), board) : Optional.of(List.of());
        field.showError(typed.isPresent() ? "" : messages.text("staff.stations.wrong"));
        return typed;
    }

    private static final class Names extends StringConverter<Role> {
        private final PeopleWords words;

        Names(PeopleWords words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Role role) {
            return role == null ? "" : words.role(role);
        }

        @Override
        public @Nullable Role fromString(String name) {
            return null;
        }
    }
}
