package io.turnoutboard.ui.join;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.FolderSentence;
import io.turnoutboard.service.Invitation;
import io.turnoutboard.ui.control.FormField;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The form by which a machine joins the board of a host, in one language. For the FX thread. */
public final class JoinScreen {
    private static final Logger LOG = LoggerFactory.getLogger(JoinScreen.class);
    /** What is wrong with the place, and not with the invitation or the host. */
    private static final Set<String> OF_THE_FOLDER = Set.of("TB-F03", "TB-F06", "TB-H12");

    private final JoinServices services;
    private final Messages messages;
    private final Consumer<Optional<Path>> ended;
    private final InvitationField invitation;
    private final TextField folder = new TextField();
    private final FormField folderField = new FormField("join-folder", folder);
    private final Button join = new Button();
    private final Button cancel = new Button();
    private final ScrollPane root = new ScrollPane();
    private final Label again = new Label();
    private final Path first;
    private boolean busy;

    /**
     * @param first the folder that is suggested, where none beside it joined the same election before
     * @param ended hears of the folder that was joined, or that people joined nothing
     */
    public JoinScreen(Path first, JoinServices services, Messages messages, Consumer<Optional<Path>> ended) {
        this.services = services;
        this.messages = messages;
        this.ended = ended;
        this.first = first;
        invitation = new InvitationField(services.tasks(), messages);
        invitation.onInvitation(this::lookForFolder);
        folder.setText(first.toString());
        folder.setOnAction(press -> join());
        folderField.setLabel(messages.text("joining.folder.label"));
        join.setText(messages.text("joining.join.button"));
        join.setId("join-join");
        join.getStyleClass().addAll("accent", "keep-button");
        join.setOnAction(press -> join());
        cancel.setText(messages.text("joining.cancel.button"));
        cancel.setId("join-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(press -> ended.accept(Optional.empty()));
        VBox form = new VBox(
                line("joining.title", "founding-title"),
                line("joining.text", "panel-note"),
                invitation.node(),
                place(),
                folderField.error(),
                again,
                buttons());
        again.setId("join-again");
        again.getStyleClass().add("panel-note");
        again.setWrapText(true);
        again.setMinHeight(VBox.USE_PREF_SIZE);
        tellAgain(Optional.empty());
        form.getStyleClass().addAll("panel", "founding-form");
        VBox ground = new VBox(form);
        ground.getStyleClass().add("founding-ground");
        root.setContent(ground);
        root.setId("join");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStyleClass().addAll("board", "founding");
    }

    private Label line(String key, String style) {
        Label line = new Label(messages.text(key));
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(VBox.USE_PREF_SIZE);
        return line;
    }

    private HBox place() {
        Button choose = new Button(messages.text("founding.folder.button"));
        choose.setId("join-place");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(press -> choose());
        HBox.setHgrow(folderField, Priority.ALWAYS);
        HBox row = new HBox(folderField, choose);
        row.getStyleClass().add("tool-row");
        return row;
    }

    private HBox buttons() {
        HBox buttons = new HBox(join, cancel);
        buttons.getStyleClass().add("founding-buttons");
        return buttons;
    }

    public Parent root() {
        return root;
    }

    /** True while the host is asked; the window must stay until that is told. */
    public boolean isBusy() {
        return busy;
    }

    /** Puts the hand on the first field. */
    public void focus() {
        invitation.focus();
    }

    /** Reads an invitation from a file. */
    public void take(Path file) {
        invitation.take(file);
    }

    /** A machine that joined this election before goes on in its folder, unless people have named another. */
    private void lookForFolder(Invitation read) {
        Path among = first.toAbsolutePath().getParent();
        if (among != null && folder.getText().equals(first.toString())) {
            services.tasks().run(() -> services.folders().joinedBefore(read, among), this::tellAgain, this::failed);
        }
    }

    private void tellAgain(Optional<Path> before) {
        again.setVisible(before.isPresent());
        again.setManaged(before.isPresent());
        if (before.isPresent() && folder.getText().equals(first.toString())) {
            again.setText(messages.text("joining.again.text"));
            folder.setText(before.get().toString());
        }
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("founding.folder.title"));
        File chosen = chooser.showDialog(root.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }

    private void join() {
        folderField.showError("");
        Optional<Path> where = where();
        Optional<Invitation> read = invitation.invitation();
        if (read.isEmpty()) {
            refused(new FolderException("TB-H10", List.of()));
            invitation.focus();
        } else if (where.isEmpty()) {
            folderField.showError(messages.text("founding.folder.wrong"));
            folder.requestFocus();
        } else if (!busy) {
            busy(true);
            invitation.showError("");
            services.tasks()
                    .run(
                            () -> {
                                services.folders().join(read.get(), where.get());
                                return where;
                            },
                            joined -> {
                                busy(false);
                                ended.accept(joined);
                            },
                            this::failed);
        }
    }

    private Optional<Path> where() {
        try {
            return folder.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            Path.of(folder.getText().strip()).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void busy(boolean now) {
        busy = now;
        join.setDisable(now);
        cancel.setDisable(now);
        join.setText(messages.text(now ? "joining.busy.text" : "joining.join.button"));
    }

    private void failed(Throwable cause) {
        busy(false);
        if (cause instanceof FolderException refusal) {
            LOG.info("No board was joined: {}", refusal.code());
            refused(refusal);
        } else {
            LOG.error("No board was joined", cause);
            invitation.showError(messages.text("lock.unexpected.text"));
        }
    }

    private void refused(FolderException refusal) {
        String sentence = messages.text("finding.line.text", FolderSentence.of(refusal, messages), refusal.code());
        if (OF_THE_FOLDER.contains(refusal.code())) {
            folderField.showError(sentence);
        } else {
            invitation.showError(sentence);
        }
    }
}
