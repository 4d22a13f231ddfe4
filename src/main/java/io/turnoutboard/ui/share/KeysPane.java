package io.turnoutboard.ui.share;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.backup.KeyFiles;
import io.turnoutboard.service.backup.KeyFiles.Exported;
import io.turnoutboard.ui.control.FormField;
import io.turnoutboard.ui.control.PathField;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Whether the keys of the election lie anywhere but on this machine, and a way to put them aside. */
final class KeysPane {
    private static final Set<String> OF_THE_FILE = Set.of(KeyFiles.FILE_EXISTS, "TB-F06");

    private final ShareServices services;
    private final Messages messages;
    private final Consumer<Throwable> failed;
    private final Label state = new Label();
    private final PathField file;
    private final FormField password = new FormField("share-keys-password", new PasswordField());
    private final FormField again = new FormField("share-keys-again", new PasswordField());
    private final Button export = new Button();
    private final Button open = new Button();
    private final VBox form;
    private final VBox node;

    KeysPane(ShareServices services, Messages messages, Consumer<Throwable> failed) {
        this.services = services;
        this.messages = messages;
        this.failed = failed;
        file = new PathField(
                "share-keys-file",
                new PathField.Words(
                        messages.text("sharing.keys.file"),
                        messages.text("sharing.keys.hint"),
                        messages.text("sharing.keys.choose")),
                window -> {
                    FileChooser chooser = new FileChooser();
                    chooser.setTitle(messages.text("sharing.keys.title"));
                    chooser.setInitialFileName(messages.text("sharing.keys.name"));
                    return chooser.showSaveDialog(window);
                });
        file.onEnter(password.field()::requestFocus);
        password.setLabel(messages.text("sharing.keys.password", Integer.toString(KeyFiles.FEWEST_CHARACTERS)));
        password.field().setOnAction(press -> again.field().requestFocus());
        again.setLabel(messages.text("sharing.keys.again"));
        again.field().setOnAction(press -> export());
        export.setText(messages.text("sharing.keys.export"));
        export.setId("share-keys-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(press -> export());
        open.setText(messages.text("sharing.keys.open"));
        open.setId("share-keys-open");
        open.setOnAction(press -> openForm(true));
        form = form();
        openForm(false);
        node = node();
        shown(node, false);
        look();
    }

    private VBox form() {
        HBox.setHgrow(password, Priority.ALWAYS);
        HBox.setHgrow(again, Priority.ALWAYS);
        HBox row = new HBox(password, again, export);
        row.getStyleClass().add("tool-row");
        VBox box = new VBox(file.node(), row, password.error(), again.error());
        box.getStyleClass().add("tool-panel");
        return box;
    }

    private void openForm(boolean now) {
        shown(form, now);
        shown(open, !now);
        if (now) {
            file.focus();
        }
    }

    private VBox node() {
        Label title = new Label(messages.text("sharing.keys.title"));
        title.getStyleClass().add("panel-title");
        state.setId("share-keys-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(title, state, open, form);
        box.setId("share-keys");
        box.getStyleClass().addAll("panel", "tool-panel");
        return box;
    }

    Node pane() {
        return node;
    }

    private static void shown(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    /** A demo's keys are everybody's, and another account's are not here: then there is nothing to put aside. */
    private void look() {
        services.tasks().run(services.keys()::last, this::show, cause -> shown(node, false));
    }

    private void show(Optional<Exported> last) {
        shown(node, true);
        state.setText(last.map(this::sentence).orElseGet(() -> messages.text("sharing.keys.never")));
        boolean safe = last.map(Exported::whole).orElse(false);
        state.getStyleClass().setAll("label", safe ? "panel-note" : "field-warning");
    }

    private String sentence(Exported last) {
        String at = new ShareWords(messages, services.zone()).moment(last.at());
        return messages.text(
                last.whole() ? "sharing.keys.exported" : "sharing.keys.old",
                at,
                last.file().toString());
    }

    private void export() {
        Optional<Path> chosen = file.path();
        String typed = password.field().getText();
        boolean same = typed.equals(again.field().getText());
        file.showError(chosen.isPresent() ? "" : messages.text("sharing.keys.no-file"));
        password.showError("");
        again.showError(same ? "" : messages.text("sharing.keys.differ"));
        if (chosen.isEmpty()) {
            file.focus();
        } else if (same) {
            export.setDisable(true);
            services.tasks().run(() -> services.keys().export(chosen.get(), typed), this::done, this::refused);
        }
    }

    private void done(Optional<Exported> last) {
        export.setDisable(false);
        password.field().clear();
        again.field().clear();
        openForm(false);
        show(last);
    }

    private void refused(Throwable cause) {
        export.setDisable(false);
        if (cause instanceof FolderException refusal && refusal.code().equals(KeyFiles.PASSWORD_SHORT)) {
            password.showError(FolderSentence.of(refusal, messages));
            password.field().requestFocus();
        } else if (cause instanceof FolderException refusal && OF_THE_FILE.contains(refusal.code())) {
            file.showError(FolderSentence.of(refusal, messages));
            file.focus();
        } else {
            failed.accept(cause);
        }
    }
}
