package io.turnoutboard.ui.share;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.DoorTrouble;
import io.turnoutboard.service.ShareSettings;
import io.turnoutboard.ui.control.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whether the host's door stands open, where, and the button that opens or shuts it. */
final class DoorPane {
    private static final int LAST_PORT = 65_535;
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ShareServices services;
    private final Messages messages;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final Label state = new Label();
    private final TextField port = new TextField(Integer.toString(ShareSettings.USUAL_PORT));
    private final TextField addresses = new TextField();
    private final FormField portField = new FormField("share-port", port);
    private final FormField addressField = new FormField("share-addresses", addresses);
    private final HBox fields;
    private final Button start = new Button();
    private final Button stop = new Button();
    private final VBox node;

    DoorPane(ShareServices services, Messages messages, Runnable changed, Consumer<Throwable> failed) {
        this.services = services;
        this.messages = messages;
        this.changed = changed;
        this.failed = failed;
        state.setId("share-state");
        state.setWrapText(true);
        state.setMinHeight(VBox.USE_PREF_SIZE);
        Label note = new Label(messages.text("sharing.door.text"));
        note.getStyleClass().add("panel-note");
        note.setWrapText(true);
        note.setMinHeight(VBox.USE_PREF_SIZE);
        portField.setLabel(messages.text("sharing.port.label"));
        addressField.setLabel(messages.text("sharing.addresses.label"));
        addresses.setPromptText(messages.text("sharing.addresses.hint"));
        HBox.setHgrow(addressField, Priority.ALWAYS);
        start.setText(messages.text("sharing.start.button"));
        start.setId("share-start");
        start.getStyleClass().add("accent");
        start.setOnAction(press -> start());
        stop.setText(messages.text("sharing.stop.button"));
        stop.setId("share-stop");
        stop.setOnAction(press -> stop());
        fields = new HBox(portField, addressField, start);
        fields.getStyleClass().add("tool-row");
        node = new VBox(state, note, fields, portField.error(), stop);
        node.getStyleClass().addAll("panel", "tool-panel");
        show(Optional.empty(), Optional.empty());
    }

    Node node() {
        return node;
    }

    /** @param trouble why the door is shut although the board is shared: then it can be opened elsewhere, or no more */
    void show(Optional<ShareSettings> shared, Optional<DoorTrouble> trouble) {
        state.setText(new ShareWords(messages, services.zone()).door(shared, trouble));
        state.pseudoClassStateChanged(FAILED, trouble.isPresent());
        state.getStyleClass().setAll("label", trouble.isPresent() ? "cell-kept" : "day-end-fact");
        shown(fields, shared.isEmpty());
        shown(stop, shared.isPresent() || trouble.isPresent());
    }

    private static void shown(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private void start() {
        OptionalInt at = port();
        portField.showError(at.isPresent() ? "" : messages.text("sharing.port.wrong"));
        if (at.isPresent()) {
            List<String> named = Arrays.stream(addresses.getText().split("[,;\\s]+", -1))
                    .filter(address -> !address.isBlank())
                    .toList();
            change(() -> services.sharing().start(new ShareSettings(at.getAsInt(), named)));
        }
    }

    private void stop() {
        change(() -> services.sharing().stop());
    }

    private OptionalInt port() {
        try {
            int typed = Integer.parseInt(port.getText().strip());
            return typed >= 0 && typed <= LAST_PORT ? OptionalInt.of(typed) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private void change(Change change) {
        start.setDisable(true);
        stop.setDisable(true);
        services.tasks()
                .run(
                        () -> {
                            change.make();
                            return change;
                        },
                        done -> {
                            over();
                            changed.run();
                        },
                        cause -> {
                            over();
                            failed.accept(cause);
                        });
    }

    private void over() {
        start.setDisable(false);
        stop.setDisable(false);
    }

    /** Something that is done to the door. */
    @FunctionalInterface
    private interface Change {
        void make() throws Exception;
    }
}
