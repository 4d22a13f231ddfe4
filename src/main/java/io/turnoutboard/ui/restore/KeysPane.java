package io.turnoutboard.ui.restore;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.backup.KeyFiles;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.control.PathField;
import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Brings the keys of the old machine here, from a file under a password. It opens where keys are missing, or on a press. */
final class KeysPane {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final RestoreServices services;
    private final RestoreModel model;
    private final Messages messages;
    private final Runnable brought;
    private final PathField file;
    private final PasswordField password = new PasswordField();
    private final FormField passwordField = new FormField("restore-password", password);
    private final Button take = new Button();
    private final Label said = new Label();
    private final VBox node;

    /** @param brought hears that keys came to this machine */
    KeysPane(RestoreServices services, RestoreModel model, Messages messages, Runnable brought) {
        this.services = services;
        this.model = model;
        this.messages = messages;
        this.brought = brought;
        file = new PathField(
                "restore-keys",
                new PathField.Words(
                        messages.text("restoring.keys.file"),
                        messages.text("restoring.keys.hint"),
                        messages.text("restoring.backup.button")),
                window -> {
                    FileChooser chooser = new FileChooser();
                    chooser.setTitle(messages.text("restoring.keys.title"));
                    return chooser.showOpenDialog(window);
                });
        file.onEnter(password::requestFocus);
        passwordField.setLabel(messages.text("restoring.keys.password"));
        password.setOnAction(press -> take());
        take.setText(messages.text("restoring.keys.import"));
        take.setId("restore-keys-import");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(press -> take());
        said.setId("restore-keys-said");
        said.getStyleClass().add("cell-kept");
        said.setMaxWidth(Double.MAX_VALUE);
        node = node();
        tell("", false);
        open(false);
    }

    private VBox node() {
        Label title = new Label(messages.text("restoring.keys.title"));
        title.getStyleClass().add("panel-title");
        Label note = new Label(messages.text("restoring.keys.text"));
        note.getStyleClass().add("panel-note");
        HBox.setHgrow(passwordField, Priority.ALWAYS);
        HBox row = new HBox(passwordField, take);
        row.getStyleClass().add("tool-row");
        VBox box = new VBox(title, note, file.node(), row, said);
        box.setId("restore-keys-pane");
        box.getStyleClass().add("restore-keys");
        for (Label label : new Label[] {note, said}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return box;
    }

    Node pane() {
        return node;
    }

    void toggle() {
        open(!node.isVisible());
    }

    void open(boolean open) {
        node.setVisible(open);
        node.setManaged(open);
        if (open) {
            file.focus();
        }
    }

    private void take() {
        Optional<Path> chosen = file.path();
        file.showError(chosen.isPresent() ? "" : messages.text("restoring.keys.none"));
        if (chosen.isEmpty() || model.busyProperty().get()) {
            file.focus();
            return;
        }
        model.busyProperty().set(true);
        tell(messages.text("restoring.keys.busy"), false);
        String typed = password.getText();
        services.tasks()
                .run(() -> services.rescue().keys().importFrom(chosen.get(), typed), of -> taken(), this::failed);
    }

    private void taken() {
        model.busyProperty().set(false);
        password.clear();
        tell(messages.text("restoring.keys.done"), false);
        brought.run();
    }

    private void failed(Throwable cause) {
        model.busyProperty().set(false);
        RefusalWords words = new RefusalWords(messages);
        tell(cause instanceof FolderException refusal ? words.of(refusal) : words.unexpected(cause), true);
        if (cause instanceof FolderException refusal && refusal.code().equals(KeyFiles.WRONG_PASSWORD)) {
            password.requestFocus();
            password.selectAll();
        }
    }

    private void tell(String sentence, boolean failed) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        said.pseudoClassStateChanged(FAILED, failed);
    }
}
