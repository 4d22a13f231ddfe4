package io.turnoutboard.ui.share;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.service.OwnerOnly;
import io.turnoutboard.ui.control.FormField;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Makes the invitation of one desk: a file that only this user can read, and its QR code on the screen. */
final class InvitePane {
    private static final int LONGEST = 60;

    private final ShareServices services;
    private final Messages messages;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final TextField name = new TextField();
    private final FormField field = new FormField("share-desk", name);
    private final Button invite = new Button();
    private final VBox made = new VBox();
    private final Label kept = new Label();
    private final VBox node;
    private Optional<Invitation> shown = Optional.empty();
    private Runnable brought = () -> {};

    InvitePane(ShareServices services, Messages messages, Runnable changed, Consumer<Throwable> failed) {
        this.services = services;
        this.messages = messages;
        this.changed = changed;
        this.failed = failed;
        Label title = new Label(messages.text("sharing.invite.title"));
        title.getStyleClass().add("panel-title");
        Label note = new Label(messages.text("sharing.invite.text"));
        note.getStyleClass().add("panel-note");
        note.setWrapText(true);
        note.setMinHeight(VBox.USE_PREF_SIZE);
        field.setLabel(messages.text("sharing.invite.label"));
        name.setPromptText(messages.text("sharing.invite.hint"));
        name.setOnAction(press -> invite());
        HBox.setHgrow(field, Priority.ALWAYS);
        invite.setText(messages.text("sharing.invite.button"));
        invite.setId("share-invite");
        invite.getStyleClass().add("accent");
        invite.setOnAction(press -> invite());
        HBox row = new HBox(field, invite);
        row.getStyleClass().add("tool-row");
        kept.setId("share-kept");
        kept.setWrapText(true);
        kept.setMinHeight(VBox.USE_PREF_SIZE);
        made.getStyleClass().add("tool-panel");
        node = new VBox(title, note, row, field.error(), made);
        node.getStyleClass().addAll("panel", "tool-panel");
        putAway();
    }

    Node node() {
        return node;
    }

    void show(boolean shared) {
        node.setDisable(!shared);
    }

    private void invite() {
        String desk = name.getText().strip();
        boolean named = !desk.isEmpty() && desk.length() <= LONGEST;
        field.showError(named ? "" : messages.text("sharing.invite.wrong", Integer.toString(LONGEST)));
        if (named) {
            invite.setDisable(true);
            services.tasks()
                    .run(
                            () -> services.sharing().invite(desk),
                            invitation -> {
                                invite.setDisable(false);
                                name.clear();
                                show(invitation);
                                changed.run();
                            },
                            cause -> {
                                invite.setDisable(false);
                                failed.accept(cause);
                            });
        }
    }

    private void show(Invitation invitation) {
        Label says = new Label(messages.text(
                "sharing.invite.made",
                invitation.desk(),
                String.join(", ", invitation.host().addresses()),
                Integer.toString(invitation.host().port()),
                invitation.sealer()));
        says.setId("share-made");
        says.setWrapText(true);
        says.setMinHeight(VBox.USE_PREF_SIZE);
        Button save = new Button(messages.text("sharing.invite.save"));
        save.setId("share-save");
        save.getStyleClass().add("accent");
        save.setOnAction(press -> save(invitation));
        Button close = new Button(messages.text("sharing.invite.close"));
        close.setId("share-close");
        close.setOnAction(press -> putAway());
        HBox buttons = new HBox(save, close);
        buttons.getStyleClass().add("tool-row");
        kept.setText("");
        VBox words = new VBox(says, buttons, kept);
        words.getStyleClass().add("tool-panel");
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane code = new StackPane(QrPicture.of(invitation.text()));
        code.setId("share-qr");
        code.setMinSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        code.setAccessibleText(messages.text("sharing.invite.qr", invitation.desk()));
        HBox both = new HBox(code, words);
        both.getStyleClass().add("tool-beside");
        made.getChildren().setAll(both);
        made.setVisible(true);
        made.setManaged(true);
        shown = Optional.of(invitation);
        brought.run();
        save.requestFocus();
    }

    /** The next invitation that is made is told, so that it can be brought into sight. */
    void onMade(Runnable bring) {
        brought = bring;
    }

    /** The invitation of the same window in another language stays. */
    void takeOver(InvitePane before) {
        before.shown.ifPresent(this::show);
        name.setText(before.name.getText());
    }

    private void putAway() {
        shown = Optional.empty();
        made.getChildren().clear();
        made.setVisible(false);
        made.setManaged(false);
    }

    private void save(Invitation invitation) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("sharing.invite.save"));
        chooser.setInitialFileName(invitation.desk().replaceAll("[^\\p{L}\\p{N}]+", "-") + Invitation.ENDING);
        File chosen = chooser.showSaveDialog(node.getScene().getWindow());
        if (chosen != null) {
            write(invitation, chosen.toPath());
        }
    }

    private void write(Invitation invitation, Path file) {
        services.tasks()
                .run(
                        () -> OwnerOnly.write(file, invitation.text().getBytes(StandardCharsets.UTF_8)),
                        written -> kept.setText(messages.text("sharing.invite.saved", written.toString())),
                        cause -> kept.setText(messages.text("save.failed", file.toString())));
    }
}
